package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registers as a person uses them, without a window around them. */
class RegisterSheetTest {
    private static final Organisation ORGANISATION = Organisation.empty("o", "O", null)
            .withUnits(List.of(
                    new Unit("u1", "Center", null, "center", "skole", Extras.NONE),
                    new Unit("u2", "Skole", "u1", null, null, Extras.NONE)))
            .withPeople(List.of(
                    new Person("p1", "Anne Eksempel", Extras.NONE),
                    new Person("p2", "anne  eksempel", Extras.NONE),
                    new Person("p3", "Bo Skabelon", Extras.NONE)))
            .withPositions(List.of(
                    leader("top", null, "p1"),
                    leader("a", "top", "p2"),
                    leader("b", "top", "p3"),
                    leader("c", "a", "p3")))
            .withCommunities(List.of(new Community("c1", "Chefer", "forum", List.of("b"), Extras.NONE)));

    private final Session session = EditShowroom.session(FrameworkText.empty());
    private RegisterSheet sheet;

    private static Position leader(String id, String above, String holder) {
        return new Position.Builder(id)
                .title("Leder " + id)
                .unit("u2")
                .holders(List.of(holder))
                .reportsTo(above)
                .build();
    }

    @BeforeEach
    void openTheSheet() throws Exception {
        open(Texts.DANISH);
    }

    private void open(Locale language) throws Exception {
        onScreen(() -> {
            session.open(ORGANISATION, null, true);
            sheet = new RegisterSheet(session, new Wording(language), () -> {});
            session.listen(new SessionListener() {
                @Override
                public void changed() {
                    sheet.refresh();
                }
            });
            return null;
        });
    }

    @Test
    void aNewCommunityGetsTwoMembersAndEachStepIsUndone() throws Exception {
        onScreen(() -> {
            type(fields(page(0)).get(1), "Lederteam");
            fields(page(0)).get(1).postActionEvent();
            JTable table = sheet.communities().members().table();
            table.setValueAt(true, 0, 0);
            table.setValueAt(true, 2, 0);
            return null;
        });
        assertThat(session.organisation().communities()).hasSize(2);
        assertThat(session.organisation().communities().get(1).name()).isEqualTo("Lederteam");
        assertThat(session.organisation().communities().get(1).members()).containsExactly("top", "b");
        assertThat(sheet.said().getText()).isEqualTo("Føj Leder b til Lederteam");
        undo(3);
        assertThat(session.organisation()).isEqualTo(ORGANISATION);
        undo(1);
        assertThat(session.canRedo()).isTrue();
    }

    @Test
    void theLeaderChosenJoinsWithTheLeadersBelowInOneStep() throws Exception {
        onScreen(() -> {
            JTable table = sheet.communities().members().table();
            assertThat(table.getValueAt(0, 2)).as("members stand first").isEqualTo("Leder b");
            table.setRowSelectionInterval(1, 1);
            button(page(0), "Leder og dennes ledere").doClick();
            return null;
        });
        assertThat(session.organisation().communities().get(0).members()).containsExactly("b", "top", "a");
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void aLeaderOfNobodyBringsNobodyAlong() throws Exception {
        boolean possible = onScreen(() -> {
            sheet.communities().members().table().setRowSelectionInterval(0, 0);
            return button(page(0), "Leder og dennes ledere").isEnabled();
        });
        assertThat(possible).isFalse();
    }

    @Test
    void aUnitGetsAnotherNameAndANumberOfACitizenIsRefusedWhereItStands() throws Exception {
        JTextField name = fields(page(1)).get(2);
        onScreen(() -> {
            type(name, "Center for Børn");
            return sheet.settle();
        });
        assertThat(session.organisation().unit("u1").orElseThrow().name()).isEqualTo("Center for Børn");
        boolean settled = onScreen(() -> {
            type(name, "0101010000");
            return sheet.settle();
        });
        assertThat(settled).isFalse();
        assertThat(name.getText()).isEqualTo("0101010000");
        assertThat(labels(page(1))).anyMatch(text -> text.startsWith("Det ligner et CPR-nummer."));
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void aUnitInUseStaysAndSaysWhoUsesIt() throws Exception {
        onScreen(() -> {
            button(page(1), "Fjern enheden").doClick();
            return null;
        });
        assertThat(session.organisation()).isEqualTo(ORGANISATION);
        assertThat(labels(page(1))).anyMatch(text -> text.startsWith("Center er i brug hos Skole og kan"));
    }

    @Test
    void whatIsTypedBelongsToTheOneThatWasChosenWhenItWasTyped() throws Exception {
        onScreen(() -> {
            type(fields(page(1)).get(2), "Nyt navn");
            sheet.units().list().list().setSelectedIndex(1);
            return null;
        });
        assertThat(session.organisation().units()).extracting(Unit::name).containsExactly("Nyt navn", "Skole");
    }

    @Test
    void twoEntriesOfOnePersonAreToldAndMergedAndUndone() throws Exception {
        onScreen(() -> {
            assertThat(sheet.people().list().list().getModel().getElementAt(0).detail())
                    .endsWith("navnet står her flere gange");
            String kept = sheet.people().list().selected().orElseThrow();
            SuggestField other = (SuggestField) fields(page(2)).get(2);
            type(other, kept.equals("p1") ? "anne  eksempel" : "Anne Eksempel, Leder top");
            return null;
        });
        onScreen(() -> {
            button(page(2), "Flet").doClick();
            return null;
        });
        assertThat(session.organisation().people()).hasSize(2);
        assertThat(session.organisation().positions().get(0).holders())
                .isEqualTo(session.organisation().positions().get(1).holders());
        undo(1);
        assertThat(session.organisation()).isEqualTo(ORGANISATION);
    }

    @Test
    void englishHasEveryWordAndNobodyIsNoPerson() throws Exception {
        onScreen(() -> {
            session.open(Organisation.empty("e", "E", null), null, true);
            sheet = new RegisterSheet(session, new Wording(Texts.ENGLISH), () -> {});
            return null;
        });
        assertThat(labels(sheet)).anyMatch(text -> text.startsWith("Whatever you change here"));
        assertThat(Stream.of(0, 1, 2).map(sheet.tabs()::getTitleAt))
                .containsExactly("Leadership communities", "Units", "People");
    }

    private Container page(int index) {
        return (Container) sheet.tabs().getComponentAt(index);
    }

    private static void type(JTextField field, String text) {
        field.setText(text);
    }

    private void undo(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            onScreen(() -> {
                sheet.undo();
                return null;
            });
        }
    }

    private int steps() {
        return session.history().orElseThrow().done().size();
    }

    private static AbstractButton button(Container in, String text) {
        return all(in).stream()
                .filter(each -> each instanceof AbstractButton button && text.equals(button.getText()))
                .map(AbstractButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<JTextField> fields(Container in) {
        return all(in).stream()
                .filter(JTextField.class::isInstance)
                .map(JTextField.class::cast)
                .toList();
    }

    private static List<String> labels(Container in) {
        return all(in).stream()
                .filter(JLabel.class::isInstance)
                .map(each -> ((JLabel) each).getText())
                .filter(text -> text != null)
                .toList();
    }

    private static List<Component> all(Container in) {
        List<Component> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            found.add(each);
            if (each instanceof Container inner) {
                found.addAll(all(inner));
            }
        }
        return found;
    }

    private static <T> T onScreen(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
