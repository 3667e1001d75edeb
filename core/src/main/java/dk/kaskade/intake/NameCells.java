package dk.kaskade.intake;

import dk.kaskade.intake.Doubts.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells cells with two names from cells with one, and names that begin with the surname. */
final class NameCells {
    private static final String COMMA = ",";
    private static final Map<String, Pattern> SEPARATORS = separators();

    private final Work work;
    private final Groups<String, Draft> two = new Groups<>();
    private final List<Draft> turned = new ArrayList<>();

    NameCells(Work work) {
        this.work = work;
    }

    private static Map<String, Pattern> separators() {
        Map<String, Pattern> all = new LinkedHashMap<>();
        all.put(";", Pattern.compile("\\s*;\\s*"));
        all.put("/", Pattern.compile("\\s*/\\s*"));
        all.put("&", Pattern.compile("\\s*&\\s*"));
        all.put("+", Pattern.compile("\\s*\\+\\s*"));
        for (String word : List.of("og", "samt", "and")) {
            all.put(word, Pattern.compile("(?i)\\s+" + word + "\\s+"));
        }
        all.put(COMMA, Pattern.compile("\\s*,\\s*"));
        return all;
    }

    void run() {
        work.each(work.live(), this::look);
        two.each(this::settle);
        settleTurned();
    }

    private void look(Draft draft) {
        if (draft.holders.size() != 1) {
            return;
        }
        String name = draft.holders.get(0).name();
        for (Map.Entry<String, Pattern> separator : SEPARATORS.entrySet()) {
            String[] parts = separator.getValue().split(name);
            boolean names = parts.length > 1 && Arrays.stream(parts).allMatch(part -> part.length() > 1);
            if (names
                    && separator.getKey().equals(COMMA)
                    && !Arrays.stream(parts).allMatch(part -> part.contains(" "))) {
                if (parts.length == 2) {
                    turned.add(draft);
                }
                return;
            }
            if (names) {
                two.add(separator.getKey(), draft);
                return;
            }
        }
    }

    private void settle(String separator, List<Draft> drafts) {
        String chosen = work.doubts.ask(Question.of(DoubtKind.TWO_NAMES, separator, Work.lines(drafts), "two", "one")
                .with(separator, drafts.size(), drafts.get(0).holders.get(0).name()));
        if (chosen.equals("two")) {
            drafts.forEach(draft -> split(draft, SEPARATORS.get(separator)));
        }
    }

    /** Ids and addresses belong to the first of them at most, and nobody knows whether; so to none. */
    private static void split(Draft draft, Pattern separator) {
        Holder both = draft.holders.remove(0);
        for (String name : separator.split(both.name())) {
            draft.holders.add(new Holder(both.line(), name, "", ""));
        }
    }

    private void settleTurned() {
        if (turned.isEmpty()) {
            return;
        }
        String example = turned.get(0).holders.get(0).name();
        String chosen =
                work.doubts.ask(Question.of(DoubtKind.SURNAME_FIRST, "", Work.lines(turned), "turn", "as-is", "two")
                        .with(turned.size(), example, Spelling.turned(example)));
        for (Draft draft : turned) {
            if (chosen.equals("turn")) {
                draft.holders.replaceAll(holder -> holder.named(Spelling.turned(holder.name())));
            } else if (chosen.equals("two")) {
                split(draft, SEPARATORS.get(COMMA));
            }
        }
    }
}
