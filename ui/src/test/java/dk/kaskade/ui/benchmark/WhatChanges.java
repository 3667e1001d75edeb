package dk.kaskade.ui.benchmark;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.reform.Reform;
import dk.kaskade.store.OrganisationFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a proposal changes in an organisation, beside merely reading the two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WhatChanges {
    @Param({"10000", "100000"})
    public int positions;

    private byte[] first = {};
    private byte[] second = {};
    private Organisation today = Organisation.empty("", "", null);
    private Organisation proposed = today;
    private Organisation renumbered = today;

    @Setup
    public void generate() throws IOException {
        Framework framework = WholeWay.framework();
        first = bytes(LargeOrganisation.of(positions, framework, 1));
        second = bytes(proposal(LargeOrganisation.of(positions, framework, 1)));
        today = read(first);
        proposed = read(second);
        renumbered = renumbered(proposed);
    }

    private static byte[] bytes(Organisation organisation) {
        return OrganisationFile.toJson(organisation).getBytes(StandardCharsets.UTF_8);
    }

    /** One position in ten is moved, one has another title, one in a hundred is another. */
    private static Organisation proposal(Organisation from) {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < from.positions().size(); i++) {
            Position one = from.positions().get(i);
            all.add(
                    switch (i % 10) {
                        case 7 ->
                            one.change()
                                    .reportsTo(i < 100 ? one.reportsTo() : "s1")
                                    .build();
                        case 8 -> one.change().title("Ny " + one.title()).build();
                        case 9 ->
                            i % 100 == 99
                                    ? one.change().id("n" + i).title("Anden").build()
                                    : one;
                        default -> one;
                    });
        }
        return from.withPositions(all);
    }

    /** Everybody under another id. */
    private static Organisation renumbered(Organisation from) {
        return from.withPeople(from.people().stream()
                        .map(one -> new Person("x" + one.id(), one.name(), Extras.NONE))
                        .toList())
                .withPositions(from.positions().stream()
                        .map(one -> one.change()
                                .holders(one.holders().stream()
                                        .map(id -> "x" + id)
                                        .toList())
                                .build())
                        .toList());
    }

    @Benchmark
    public int readBoth() {
        return read(first).positions().size() + read(second).positions().size();
    }

    @Benchmark
    public Reform diff() {
        return Reform.between(today, proposed);
    }

    /** With everybody found again by name. */
    @Benchmark
    public Reform diffByName() {
        return Reform.between(today, renumbered);
    }

    /** The same, and what each change needs, with one of them left out. */
    @Benchmark
    public Organisation diffAndLeaveOne() {
        Reform reform = Reform.between(today, proposed);
        return reform.without(
                Set.of(Objects.requireNonNull(reform.changes().get(0)).id()));
    }

    private static Organisation read(byte[] file) {
        try {
            return OrganisationFile.read(new ByteArrayInputStream(file), "x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
