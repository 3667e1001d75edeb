package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.intake.Choice;
import dk.kaskade.intake.Doubt;
import dk.kaskade.intake.Taken;
import dk.kaskade.intake.Update;
import dk.kaskade.intake.UpdateStep;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told of an import. */
record ImportReport(
        ImportSource source, Taken taken, @Nullable Update update, Set<String> leftOut, Locale language) {
    List<UpdateStep> steps() {
        return update == null ? List.of() : update.steps();
    }

    /** Each column with what it was taken for, empty where it was not used. */
    Map<String, String> columns() {
        Map<String, String> all = new LinkedHashMap<>();
        source.mapping().ifPresent(mapping -> {
            for (int column = 0; column < mapping.width(); column++) {
                all.put(name(mapping, column, all), field(mapping, column));
            }
        });
        return all;
    }

    private static String field(Mapping mapping, int column) {
        Field field = mapping.field(column);
        return field == null ? "" : field.id();
    }

    private static String name(Mapping mapping, int column, Map<String, String> all) {
        String name = mapping.name(column);
        return all.containsKey(name) ? name + " (" + (column + 1) + ")" : name;
    }

    Map<String, Object> json(Organisation result) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("organisation", result.id());
        all.put("source", source.format());
        all.put("columns", columns());
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("read", taken.account().read());
        rows.put("positions", taken.account().positions());
        rows.put("reported", taken.account().reported());
        all.put("rows", rows);
        all.put("doubts", taken.doubts().stream().map(this::json).toList());
        List<Object> remarks = new ArrayList<>();
        taken.remarks().forEach(remark -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("line", remark.line());
            told.put("reported", remark.drops());
            told.put("message", remark.sentence(language));
            remarks.add(told);
        });
        all.put("remarks", remarks);
        if (update != null) {
            all.put("changes", steps().stream().map(this::json).toList());
        }
        return all;
    }

    private Map<String, Object> json(Doubt doubt) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", doubt.id());
        told.put("kind", doubt.kind().id());
        told.put("lines", doubt.lines());
        told.put("question", doubt.question(language));
        told.put("answer", doubt.answer(language));
        told.put("chosen", doubt.chosen());
        told.put("proposed", doubt.proposed());
        told.put("decided", doubt.decided());
        Map<String, Object> choices = new LinkedHashMap<>();
        for (Choice choice : doubt.choices()) {
            choices.put(choice.id(), choice.sentence(language));
        }
        told.put("choices", choices);
        return told;
    }

    private Map<String, Object> json(UpdateStep step) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", step.id());
        told.put("kind", step.kind().id());
        told.put("position", step.position() == null ? "" : step.position());
        told.put("certainty", step.certainty() == null ? "" : step.certainty().id());
        told.put("taken", !leftOut.contains(step.id()));
        told.put("message", step.sentence(language));
        return told;
    }
}
