package dk.kaskade.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Row;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an organisation of what a file tells. The same file and the same settings give the same organisation. */
public final class Intake {
    private Intake() {}

    /**
     * Makes it; asked again whenever something is decided.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public static Taken of(Extract extract, IntakeSettings settings, Progress progress) {
        List<Position> positions = new ArrayList<>();
        for (Row row : extract.rows()) {
            progress.check();
            positions.add(new Position.Builder(row.get(Field.ID))
                    .title(row.get(Field.TITLE))
                    .reportsTo(orNone(row.get(Field.LEADER_ID)))
                    .build());
        }
        String framework = settings.framework().id();
        String name = settings.name().isEmpty() ? extract.name() : settings.name();
        Organisation organisation = Organisation.empty(settings.id(), name, orNone(framework))
                .withAsOf(settings.asOf())
                .withPositions(positions);
        int reported = (int)
                extract.remarks().stream().filter(remark -> remark.dropsRow()).count();
        return new Taken(
                organisation, List.of(), extract.remarks(), new Account(extract.read(), positions.size(), reported));
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
