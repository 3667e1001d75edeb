package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.action.ActionId;
import java.util.List;

/**
 * What a click on the last column does about a finding that brings no change of its own: it goes to the position, and on to
 * where the finding is mended.
 */
enum NextStep {
    MEND("findings.next.mend", List.of()),
    APPOINT("findings.next.appoint", List.of(ActionId.EDIT_POSITION)),
    CHOOSE_ROLE("findings.next.choose-role", List.of(ActionId.SET_ROLES, ActionId.EDIT_POSITION)),
    CHOOSE_LEADER("findings.next.choose-leader", List.of(ActionId.MOVE, ActionId.EDIT_POSITION)),
    ANSWER("findings.next.answer", List.of(ActionId.OPEN_ROLE_CARD, ActionId.EDIT_POSITION)),
    EDIT("findings.next.edit", List.of(ActionId.EDIT_POSITION)),
    FOLLOW("findings.next.follow", List.of()),
    SHOW("findings.next.show", List.of());

    private final String textKey;
    private final List<ActionId> actions;

    NextStep(String textKey, List<ActionId> actions) {
        this.textKey = textKey;
        this.actions = actions;
    }

    /** The step for a finding, by its inspection; plugins' inspections lead to the position. */
    static NextStep of(Finding finding) {
        if (finding.fix() != null) {
            return MEND;
        }
        if (finding.position() == null) {
            return finding.positions().isEmpty() ? FOLLOW : SHOW;
        }
        return switch (finding.inspection()) {
            case "structure.vacant" -> APPOINT;
            case "structure.no-role", "role.several" -> CHOOSE_ROLE;
            case "structure.no-top", "structure.level-inverted", "structure.cycle" -> CHOOSE_LEADER;
            case "structure.unknown-reference", "structure.duplicate-id", "structure.span" -> EDIT;
            default -> isAnswered(finding.inspection()) ? ANSWER : SHOW;
        };
    }

    private static boolean isAnswered(String inspection) {
        return inspection.startsWith("dialogue.") || inspection.equals("cascade.blocked");
    }

    String textKey() {
        return textKey;
    }

    /** The commands to try after the position was selected; the first that somebody does is the one. */
    List<ActionId> actions() {
        return actions;
    }
}
