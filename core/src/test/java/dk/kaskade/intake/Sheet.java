package dk.kaskade.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnitRow;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sheet as a text: the first line names the fields, cells stand between bars, the first row is line 2. */
final class Sheet {
    static final Framework FRAMEWORK = framework();

    private Sheet() {}

    private static Framework framework() {
        Framework plain = FrameworkText.framework("E1 direktoer\nE2 chef\nE3 leder");
        return new Framework(
                "test",
                "Test",
                "Test",
                "da",
                "1",
                List.of(),
                plain.roles(),
                List.of(),
                List.of(),
                plain.expectations(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plain.norms(),
                List.of(
                        TitleRule.of("*direktør", "direktoer"),
                        TitleRule.of("*chef", "chef"),
                        TitleRule.of("*leder", "leder")),
                plain.extras());
    }

    static Extract extract(String text, UnitRow... units) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<Field> fields = new ArrayList<>();
        for (String head : lines.get(0).split("\\|")) {
            fields.add(Field.of(head).orElseThrow(() -> new IllegalArgumentException(head)));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\|", -1);
            Map<Field, String> told = new EnumMap<>(Field.class);
            List<String> path = new ArrayList<>();
            for (int c = 0; c < Math.min(cells.length, fields.size()); c++) {
                if (fields.get(c) == Field.PATH) {
                    if (!cells[c].isBlank()) {
                        path.add(cells[c].strip());
                    }
                } else {
                    told.put(fields.get(c), cells[c]);
                }
            }
            rows.add(new Row(i + 1, told, path));
        }
        return new Extract("Eksempel", rows, List.of(units), List.of(), rows.size());
    }

    static IntakeSettings settings() {
        return IntakeSettings.of("eksempel", "Eksempel", FRAMEWORK);
    }

    static Taken taken(String text) {
        return taken(text, settings());
    }

    static Taken taken(String text, IntakeSettings settings) {
        return Intake.of(extract(text), settings, Progress.UNWATCHED);
    }

    /** Taken in with answers: a doubt's id and a choice's, in turn. */
    static Taken decided(String text, String... answers) {
        IntakeSettings settings = settings();
        for (int i = 0; i < answers.length; i += 2) {
            settings = settings.decided(answers[i], answers[i + 1]);
        }
        return taken(text, settings);
    }
}
