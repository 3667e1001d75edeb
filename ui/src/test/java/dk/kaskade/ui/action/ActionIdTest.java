package dk.kaskade.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.look.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class ActionIdTest {

    @Test
    void noTwoCommandsShareAKeyInOnePlace() {
        List<String> clashes = new ArrayList<>();
        for (ActionId one : ActionId.values()) {
            for (ActionId other : ActionId.values()) {
                if (one.ordinal() < other.ordinal() && clash(one, other)) {
                    clashes.add(one + " and " + other);
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void everyCommandAndMenuHasANameInBothLanguages() {
        for (Locale language : Texts.LANGUAGES) {
            Wording wording = new Wording(language);
            for (ActionId id : ActionId.values()) {
                assertThat(wording.text(id.textKey()))
                        .as("%s in %s", id, language)
                        .isNotBlank();
            }
            for (Category category : Category.values()) {
                assertThat(wording.text(category.textKey())).isNotBlank();
            }
        }
    }

    @Test
    void everyMenuOpensWithALetterOfItsOwnName() {
        for (Locale language : Texts.LANGUAGES) {
            Wording wording = new Wording(language);
            List<String> letters = new ArrayList<>();
            for (Category category : Category.values()) {
                letters.add(wording.text(category.letterKey()));
                assertThat(wording.text(category.textKey())).containsIgnoringCase(wording.text(category.letterKey()));
            }
            assertThat(letters).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCommandHasAnIconThatExists() {
        assertThat(ActionId.values())
                .allSatisfy(id -> assertThat(id.icon().isThere()).as(id.name()).isTrue());
    }

    @Test
    void everyMenuHasACommand() {
        assertThat(Category.values())
                .allSatisfy(category -> assertThat(ActionId.values()).anyMatch(id -> id.category() == category));
    }

    @Test
    void commandsOfAMenuStandTogetherWithTheirGroupsInOrder() {
        ActionId before = ActionId.values()[0];
        for (ActionId id : ActionId.values()) {
            assertThat(id.category().ordinal())
                    .isGreaterThanOrEqualTo(before.category().ordinal());
            if (id.category() == before.category()) {
                assertThat(id.group()).isGreaterThanOrEqualTo(before.group());
            }
            before = id;
        }
    }

    @Test
    void keysThatMeanSomethingElseInATextFieldWorkOnlyInTheChain() {
        for (ActionId id : ActionId.values()) {
            for (KeyStroke key : id.keys()) {
                boolean writes = (key.getModifiers() & ~java.awt.event.InputEvent.SHIFT_DOWN_MASK) == 0
                        && !KeyHint.words(key).matches("(Shift\\+)?F\\d+");
                if (writes) {
                    assertThat(id.onlyInChain()).as("%s %s", id, key).isTrue();
                }
            }
        }
    }

    private static boolean clash(ActionId one, ActionId other) {
        boolean meets = one.shortcut()
                .flatMap(a -> other.shortcut().map(b -> a.where().meets(b.where())))
                .orElse(false);
        return meets && one.keys().stream().anyMatch(other.keys()::contains);
    }
}
