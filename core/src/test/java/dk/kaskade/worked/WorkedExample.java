package dk.kaskade.worked;

import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of the worked example, for the tests of every module. */
public final class WorkedExample {
    private WorkedExample() {}

    public static Organisation organisation() {
        try (InputStream in = open("organisation.json")) {
            return OrganisationFile.read(in, "organisation.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Framework framework() {
        try (InputStream in = open("framework.json")) {
            return FrameworkFile.read(in, "framework.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each finding as {@code [inspection, position, thread, [expectations]]}, sorted. */
    public static List<String> check() {
        return lines("check.txt");
    }

    /** The reach from the top, as the command line tells it in JSON. */
    public static String reach() {
        return String.join("", lines("reach.txt"));
    }

    private static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(WorkedExample.class.getResourceAsStream(file), file);
    }
}
