package dk.kaskade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class UpdateTest {
    private static final String HEAD = "id|title|name|leader-id|unit|staff\n";
    private static final String OLD = HEAD + """
            1|Kommunaldirektør|Anne Eksempel||Direktionen|
            2|Skolechef|Bo Skabelon|1|Skoler|3
            3|Socialchef|Cy Prøve|1|Social|4
            4|Skoleleder|Di Mønster|2|Skole Øst|20
            """;

    private static Organisation taken(String text) {
        return Sheet.taken(text).organisation();
    }

    /** As taken in, and then worked on for a while. */
    private static Organisation worked(String text) {
        Organisation organisation = taken(text);
        List<Position> positions = organisation.positions().stream()
                .map(p -> p.title().equals("Skoleleder")
                        ? p.change()
                                .response("E3", Response.OPEN.withWords("Sådan gør jeg"))
                                .agreements(
                                        List.of(new Agreement("a1", "Vi aftaler", null, null, List.of(), Extras.NONE)))
                                .roles(List.of("chef", "leder"))
                                .alsoReportsTo(List.of("3"))
                                .build()
                        : p)
                .toList();
        String school = positions.get(3).id();
        return organisation
                .withPositions(positions)
                .withCommunities(List.of(new Community("c1", "Skoleforum", null, List.of("2", school), Extras.NONE)))
                .withAccepted(List.of(
                        new Acceptance("structure.span", school, null, List.of(), "Med vilje", null, Extras.NONE)));
    }

    private static List<String> ids(Update update) {
        for (Locale language : Texts.LANGUAGES) {
            update.steps().forEach(step -> {
                assertThat(step.sentence(language)).isNotBlank().doesNotContain("{");
                assertThat(step.kind().name(language)).isNotBlank();
            });
        }
        return update.steps().stream().map(UpdateStep::id).toList();
    }

    private static Organisation apply(Organisation current, Update update, String... leftOut) {
        Outcome outcome = update.change(Set.of(leftOut), "ny.csv").applyTo(current);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).organisation();
    }

    private static Position position(Organisation organisation, String id) {
        return organisation.position(id).orElseThrow();
    }

    @Test
    void findsNothingInTheSameFile() {
        Organisation current = worked(OLD);
        Update update = Update.of(current, taken(OLD));
        assertThat(ids(update)).isEmpty();
        assertThat(update.isNothing()).isTrue();
        assertThat(apply(current, update)).isEqualTo(current);
    }

    @Test
    void findsNothingInTheSameFileWithoutIds() {
        String text = """
                title|name|leader-name|unit
                Skolechef|Bo Skabelon||Skoler
                Teamleder|Cy Prøve|Bo Skabelon|Skoler
                Teamleder|Di Mønster|Bo Skabelon|Skoler
                """;
        Organisation current = taken(text);
        assertThat(ids(Update.of(current, taken(text)))).isEmpty();
        String turned = """
                title|name|leader-name|unit
                Teamleder|Di Mønster|Bo Skabelon|Skoler
                Skolechef|Bo Skabelon||Skoler
                Teamleder|Cy Prøve|Bo Skabelon|Skoler
                """;
        assertThat(ids(Update.of(current, taken(turned)))).isEmpty();
    }

    @Test
    void keepsWhatWasWrittenWhereEverythingElseChanges() {
        Organisation current = worked(OLD);
        Update update = Update.of(current, taken(HEAD + """
                        1|Kommunaldirektør|Anne Eksempel||Direktionen|
                        2|Skolechef|Ea Model|1|Skoler|3
                        4|Distriktsskoleleder|Di Mønster|1|Skole Vest|25
                        5|Vejchef|Fy Figur|1|Veje|2
                        """));
        assertThat(ids(update))
                .containsExactly("holder:2", "gone:3", "moved:4", "renamed:4", "unit:4", "staff:4", "roles:4", "new:5");
        Organisation renewed = apply(current, update);
        Position school = position(renewed, "4");
        assertThat(school.response("E3").words()).isEqualTo("Sådan gør jeg");
        assertThat(school.agreements()).hasSize(1);
        assertThat(school.title()).isEqualTo("Distriktsskoleleder");
        assertThat(school.reportsTo()).isEqualTo("1");
        assertThat(school.alsoReportsTo()).isEmpty();
        assertThat(school.staff()).isEqualTo(25);
        assertThat(renewed.accepted()).hasSize(1);
        assertThat(renewed.communities().get(0).members()).containsExactly("2", "4");
        assertThat(renewed.people())
                .extracting(person -> person.name())
                .containsExactlyInAnyOrder("Anne Eksempel", "Di Mønster", "Ea Model", "Fy Figur");
        assertThat(renewed.units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Direktionen", "Skoler", "Skole Vest", "Veje");
        assertThat(Update.of(renewed, taken(HEAD)).steps()).hasSize(4);
    }

    @Test
    void leavesOutWhatIsNotTaken() {
        Organisation current = worked(OLD);
        Update update = Update.of(
                current,
                taken(OLD.replace("3|Socialchef|Cy Prøve|1|Social|4\n", "").replace("Bo Skabelon", "Ea Model")));
        assertThat(ids(update)).containsExactly("holder:2", "gone:3");
        assertThat(apply(current, update, "holder:2", "gone:3")).isEqualTo(current);
        assertThat(apply(current, update, "holder:2").position("3")).isEmpty();
        assertThat(position(apply(current, update, "gone:3"), "3").title()).isEqualTo("Socialchef");
    }

    @Test
    void keepsRolesSetByHandWhereTheTitleStays() {
        Organisation current = worked(OLD);
        assertThat(position(apply(current, Update.of(current, taken(OLD.replace("|20", "|21")))), "4")
                        .roles())
                .containsExactly("chef", "leder");
    }

    @Test
    void findsAPositionAgainWhoseIdIsNew() {
        Organisation current = worked(OLD);
        Update update = Update.of(
                current, taken(OLD.replace("4|Skoleleder", "S-4|Skoleleder").replace("3|Social", "C-3|Social")));
        assertThat(ids(update)).isEmpty();
        assertThat(position(apply(current, update), "4").responses()).isNotEmpty();
    }

    @Test
    void tellsHowSureItIs() {
        Organisation current = taken("""
                title|name|leader-name|unit
                Skolechef|Bo Skabelon||Skoler
                Skoleleder|Cy Prøve|Bo Skabelon|Skole Øst
                Skoleleder|Di Mønster|Bo Skabelon|Skole Vest
                """);
        Organisation fresh = taken("""
                title|name|leader-name|unit
                Skolechef|Bo Skabelon||Skoler
                Skoleleder|Ea Model|Bo Skabelon|Skole Øst
                Skoleleder|Di Mønster|Bo Skabelon|Skole Syd
                """);
        Update update = Update.of(current, fresh);
        assertThat(update.steps())
                .extracting(UpdateStep::certainty)
                .containsExactly(Certainty.UNIT_AND_TITLE, Certainty.HOLDER_AND_TITLE);
        assertThat(update.steps())
                .extracting(UpdateStep::kind)
                .containsExactly(UpdateStep.Kind.HOLDER, UpdateStep.Kind.UNIT);
        String east = current.positions().get(1).id();
        assertThat(Update.of(current, fresh, Set.of(east)).steps())
                .extracting(UpdateStep::kind)
                .containsExactly(UpdateStep.Kind.GONE, UpdateStep.Kind.UNIT, UpdateStep.Kind.NEW);
    }

    @Test
    void findsAPositionAgainUnderAnotherTitleByWhoHoldsItInTheUnit() {
        String head = "title|name|leader-name|unit\nSkolechef|Bo Skabelon||Skoler\n";
        Organisation current = taken(head + "Viceskoleleder|Cy Prøve|Bo Skabelon|Skole Øst\n");
        Organisation fresh = taken(head + "Afdelingsleder|Cy Prøve|Bo Skabelon|Skole Øst\n");
        Update update = Update.of(current, fresh);
        assertThat(update.steps()).extracting(UpdateStep::kind).containsExactly(UpdateStep.Kind.RENAMED);
        assertThat(update.steps()).extracting(UpdateStep::certainty).containsExactly(Certainty.HOLDER_AND_UNIT);
        assertThat(Certainty.HOLDER_AND_UNIT.uncertain()).isTrue();

        Organisation elsewhere = taken(head + "Afdelingsleder|Cy Prøve|Bo Skabelon|Skole Vest\n");
        assertThat(Update.of(current, elsewhere).steps())
                .extracting(UpdateStep::kind)
                .contains(UpdateStep.Kind.GONE, UpdateStep.Kind.NEW);
    }

    @Test
    void tellsWhichOfSeveralWithTheSameTitleItSpeaksOf() {
        String text = OLD + "5|Skoleleder|Ea Model|2|Skole Vest|10\n6|Skoleleder||2|Skole Syd|10\n";
        Update update = Update.of(
                taken(text),
                taken(text.replace("Ea Model|2", "Ea Model|3").replace("Skoleleder||2", "Skoleleder|Fie Kladde|2")));
        assertThat(update.steps())
                .extracting(step -> step.sentence(Texts.ENGLISH))
                .containsExactly(
                        "Skoleleder (Ea Model) moves from Skolechef to Socialchef",
                        "Skoleleder, Skole Syd: – becomes Fie Kladde");
    }

    @Test
    void tellsOfAUnitOnlyWhatIsDifferentAboutIt() {
        String head = "title|name|unit|unit-id\nChef|Bo Skabelon|Skoler|7\n";
        assertThat(Update.of(taken(head), taken(head.replace("Skoler", "Skoler og klubber")))
                        .steps())
                .extracting(step -> step.sentence(Texts.ENGLISH))
                .containsExactly("The unit Skoler is now called Skoler og klubber");
    }

    @Test
    void givesReportsOfALeaderWhoIsLeftOutToTheNextAbove() {
        Organisation current = taken(OLD);
        String text = OLD.replace("4|Skoleleder|Di Mønster|2", "4|Skoleleder|Di Mønster|9")
                + "9|Viceskolechef|Ea Model|2|Skoler|1\n";
        Update update = Update.of(current, taken(text));
        assertThat(ids(update)).containsExactly("moved:4", "new:9");
        assertThat(position(apply(current, update, "new:9"), "4").reportsTo()).isEqualTo("2");
    }

    @Test
    void refusesARingMadeByLeavingOut() {
        Organisation current = taken(OLD);
        String text = OLD.replace("2|Skolechef|Bo Skabelon|1", "2|Skolechef|Bo Skabelon|4")
                .replace("4|Skoleleder|Di Mønster|2", "4|Skoleleder|Di Mønster|1");
        Update update = Update.of(current, taken(text));
        assertThat(ids(update)).containsExactly("moved:2", "moved:4");
        assertThat(update.change(Set.of("moved:4"), "f").applyTo(current)).isInstanceOf(Outcome.Refused.class);
        assertThat(position(apply(current, update), "2").reportsTo()).isEqualTo("4");
    }

    @Test
    void tellsThatAPersonIsCalledOtherwise() {
        String text = """
                id|title|name|person-id|leader-id
                1|Skolechef|Bo Skabelon|77|
                """;
        Organisation current = taken(text);
        Update update = Update.of(current, taken(text.replace("Bo Skabelon", "Bo Eksempel")));
        assertThat(ids(update)).containsExactly("person:77");
        assertThat(apply(current, update).people().get(0).name()).isEqualTo("Bo Eksempel");
        assertThat(apply(current, update, "person:77")).isEqualTo(current);
    }

    @Test
    void leavesNumbersAndUnitsAloneThatTheFileDoesNotTell() {
        Organisation current = worked(OLD);
        Organisation fresh = taken("""
                id|title|name|leader-id
                1|Kommunaldirektør|Anne Eksempel|
                2|Skolechef|Bo Skabelon|1
                3|Socialchef|Cy Prøve|1
                4|Skoleleder|Di Mønster|2
                """);
        assertThat(ids(Update.of(current, fresh))).isEmpty();
    }
}
