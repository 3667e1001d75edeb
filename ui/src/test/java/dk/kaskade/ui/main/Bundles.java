package dk.kaskade.ui.main;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts of every module as files, and what the words of one language are. */
final class Bundles {
    private Bundles() {}

    /** What is said in one language and in no place of the other. */
    static Set<String> onlyIn(boolean danish) throws IOException {
        Set<String> one = new TreeSet<>();
        Set<String> other = new TreeSet<>();
        for (Path file : files("resources", "_da.properties")) {
            one.addAll(danish ? read(file).values() : english(file).values());
            other.addAll(danish ? english(file).values() : read(file).values());
        }
        one.removeAll(other);
        one.removeIf(text -> text.contains("{"));
        return one;
    }

    static List<Path> files(String kind, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.find(
                Checkout.root(), 4, (at, type) -> type.isDirectory() && at.endsWith(Path.of("src", "main", kind)))) {
            for (Path module : modules.toList()) {
                try (Stream<Path> all = Files.walk(module)) {
                    all.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
                }
            }
        }
        return found;
    }

    static Map<String, String> read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        Map<String, String> texts = new TreeMap<>();
        lines.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    static Map<String, String> english(Path danish) throws IOException {
        return read(danish.resolveSibling(danish.getFileName().toString().replace("_da.", "_en.")));
    }
}
