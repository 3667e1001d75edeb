package dk.kaskade.ui.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints each figure beside what it is held against. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        String lines = table(WholeWay.class, "gsonTree")
                + table(SideBySideTable.class, "readFiles")
                + table(WhatChanges.class, "readBoth")
                + table(Frame.class, "bareComponent");
        System.out.println(lines);
    }

    private static String table(Class<?> benchmark, String against) throws RunnerException {
        Map<String, Map<String, Double>> rows = new TreeMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .forks(1)
                        .jvmArgsAppend("-Xmx4g", "-Djava.awt.headless=true")
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run()) {
            rows.computeIfAbsent(parameters(result), key -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        StringBuilder text = new StringBuilder();
        rows.forEach((row, figures) -> {
            double one = figures.get(against);
            text.append(String.format(Locale.ROOT, "%n%s: %s %.1f ms%n", row, against, one));
            figures.forEach((name, ms) ->
                    text.append(String.format(Locale.ROOT, "  %-15s %9.1f ms  %5.2f times%n", name, ms, ms / one)));
        });
        return text.toString();
    }

    /** "positions 001000, seen fit": numbers in equal lengths, so that rows stand in order of size. */
    private static String parameters(RunResult result) {
        List<String> told = new ArrayList<>();
        for (String key : result.getParams().getParamsKeys()) {
            String value = result.getParams().getParam(key);
            told.add(key + " " + (value.matches("\\d+") ? String.format("%,9d", Integer.parseInt(value)) : value));
        }
        return String.join(", ", told);
    }
}
