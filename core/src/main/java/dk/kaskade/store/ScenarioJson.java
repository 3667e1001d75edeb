package dk.kaskade.store;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a proposal comes from: the organisation that it was made from lies whole inside it, so the file is enough by itself. */
final class ScenarioJson {
    private ScenarioJson() {}

    /** Nothing where the member is null. */
    static @Nullable Scenario read(JsonIn in) throws IOException {
        return in.skipNull() ? null : scenario(in);
    }

    /** Where there can be none: a proposal is made from what is, never from another proposal. */
    static @Nullable Scenario none(JsonIn in) throws IOException {
        if (!in.skipNull()) {
            throw in.failure("format.nested-scenario");
        }
        return null;
    }

    private static Scenario scenario(JsonIn in) throws IOException {
        String file = null;
        LocalDate made = null;
        Organisation base = null;
        Map<String, Scenario.Verdict> decisions = Map.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "file" -> file = in.optionalText();
                case "made" -> made = in.date();
                case "decisions" -> decisions = in.map(value -> value.word(Words.DECISION));
                case "base" -> base = OrganisationJson.readBase(in);
                default -> members.keep();
            }
        }
        return new Scenario(file, made, members.require("base", base), decisions, members.extras());
    }

    static void write(JsonOut out, Scenario scenario) throws IOException {
        out.begin()
                .optional("file", scenario.file())
                .optional("made", scenario.made())
                .map("decisions", scenario.decisions(), (to, verdict) -> to.value(verdict.id()))
                .optional("base", scenario.base(), OrganisationJson::write)
                .end(scenario.extras());
    }
}
