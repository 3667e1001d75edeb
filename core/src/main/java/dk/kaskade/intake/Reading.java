package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Row;
import dk.kaskade.text.CivilNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the rows up: without civil registration numbers, and without those that tell of nobody. */
final class Reading {
    private static final Pattern NOTHING = Pattern.compile("[\\p{P}\\p{S}\\s_xX0]*");
    private static final Set<String> SUMS =
            Set.of("i alt", "ialt", "sum", "total", "totalt", "i alt:", "total:", "subtotal", "grand total");
    private static final List<Field> WHO =
            List.of(Field.ID, Field.TITLE, Field.NAME, Field.PERSON_ID, Field.EMAIL, Field.ROLE, Field.STATUS);

    private final Work work;
    private int civilNumbers;

    Reading(Work work) {
        this.work = work;
    }

    void run() {
        work.each(work.extract.rows(), this::take);
        if (civilNumbers > 0) {
            work.remark(0, "remark.civil-numbers", civilNumbers);
        }
    }

    private void take(Row row) {
        Draft draft = new Draft(tidy(row));
        work.drafts.add(draft);
        if (WHO.stream().noneMatch(draft.row::tells)) {
            work.drop(draft, "row.tells-nobody");
        } else if (placeholder(draft)) {
            work.drop(draft, "row.placeholder");
        } else if (draft.row.tells(Field.NAME) || draft.row.tells(Field.PERSON_ID) || draft.row.tells(Field.EMAIL)) {
            draft.holders.add(
                    new Holder(draft.line, draft.get(Field.NAME), draft.get(Field.PERSON_ID), draft.get(Field.EMAIL)));
        }
    }

    /** Ids, references and e-mails are looked up by what they are and never shown; every other text is freed of numbers here. */
    private Row tidy(Row row) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        boolean number = row.tells(Field.CIVIL_NUMBER);
        for (Map.Entry<Field, String> cell : row.cells().entrySet()) {
            String text = Spelling.tidy(cell.getValue());
            number |= CivilNumber.isIn(text);
            if (cell.getKey() != Field.CIVIL_NUMBER) {
                cells.put(cell.getKey(), isReference(cell.getKey()) ? text : CivilNumber.cutOutOf(text));
            }
        }
        civilNumbers += number ? 1 : 0;
        List<String> path = row.path().stream()
                .map(Spelling::tidy)
                .map(CivilNumber::cutOutOf)
                .filter(step -> !step.isEmpty())
                .toList();
        return new Row(row.line(), cells, path);
    }

    private static boolean isReference(Field field) {
        return switch (field) {
            case ID, PERSON_ID, LEADER_ID, UNIT_ID, EMAIL, LEADER_EMAIL, ALSO_REPORTS_TO, DEPUTY, LEADER_NAME -> true;
            default -> false;
        };
    }

    /** A line of dashes, or a sum at the end. */
    private static boolean placeholder(Draft draft) {
        List<Field> told = WHO.stream()
                .filter(draft.row::tells)
                .filter(f -> f != Field.STATUS)
                .toList();
        return told.stream().anyMatch(field -> SUMS.contains(Spelling.plain(draft.get(field))))
                        && draft.get(Field.LEADER_ID).isEmpty()
                || !told.isEmpty()
                        && told.stream()
                                .allMatch(field ->
                                        NOTHING.matcher(draft.get(field)).matches());
    }
}
