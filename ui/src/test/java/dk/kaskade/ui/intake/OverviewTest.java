package dk.kaskade.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.framework.Framework;
import dk.kaskade.intake.Intake;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.intake.Taken;
import dk.kaskade.intake.Update;
import dk.kaskade.intake.UpdateStep;
import dk.kaskade.organisation.Position;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final Taken OLD =
            taken("Id|Titel|Navn|Leders id", "1|Direktør|Anne|", "2|Chef|Bo|1", "3|Leder|Eva|2");
    private static final Taken NEW =
            taken("Id|Titel|Navn|Leders id", "1|Direktør|Anne|", "2|Chef|Dan|1", "3|Leder|Eva|2");

    private static final Extract FILE = extract("Id|Titel|Navn|Leders id", "1|Direktør|Anne|");

    private static Taken taken(String... lines) {
        return Intake.of(extract(lines), IntakeSettings.of("o", "", Framework.none()), Progress.UNWATCHED);
    }

    private static Extract extract(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new TableRow(rows.size() + 1, List.of(line.split("\\|", -1))));
        }
        Table table = new Table("a", rows);
        return Mapping.guess(table).toExtract(table, Progress.UNWATCHED);
    }

    private static List<String> shown(Branches chain) {
        List<String> all = new ArrayList<>();
        Object at = chain.getRoot();
        while (chain.getChildCount(at) > 0) {
            at = chain.getChild(at, 0);
            Position position = (Position) at;
            all.add(position.title() + " " + chain.holders(position));
        }
        return all;
    }

    @Test
    void aNewOrganisationIsShownAsItWillBe() {
        Overview overview = Overview.of(FILE, NEW, List.of(), null, null, Set.of());
        assertThat(shown(overview.chain())).containsExactly("Direktør Anne", "Chef Dan", "Leder Eva");
        assertThat(overview.without()).isEqualTo(3);
        assertThat(overview.leaders()).isEmpty();
    }

    @Test
    void anUpdateShowsTheOpenOrganisationAsItWillBeWithWhatIsTakenAlong() {
        Update update = Update.of(OLD.organisation(), NEW.organisation());
        Overview overview = Overview.of(FILE, NEW, List.of(), OLD.organisation(), update, Set.of());
        assertThat(shown(overview.chain())).containsExactly("Direktør Anne", "Chef Dan", "Leder Eva");

        Set<String> all = new HashSet<>();
        update.steps().stream().map(UpdateStep::id).forEach(all::add);
        assertThat(shown(overview.without(NEW, OLD.organisation(), update, all).chain()))
                .containsExactly("Direktør Anne", "Chef Bo", "Leder Eva");
    }

    @Test
    void ofTheRowsOfADoubtTheFirstAreShown() {
        String[] lines = new String[31];
        Arrays.fill(lines, "1|Leder|Ea|");
        lines[0] = "Id|Titel|Navn|Leders id";
        Taken taken = taken(lines);
        Overview overview = Overview.of(extract(lines), taken, List.of(), null, null, Set.of());
        assertThat(overview.rows(taken.doubts().get(0)))
                .hasSize(12)
                .first()
                .extracting(Row::line)
                .isEqualTo(taken.doubts().get(0).lines().get(0));
    }
}
