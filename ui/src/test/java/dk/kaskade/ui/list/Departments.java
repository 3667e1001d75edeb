package dk.kaskade.ui.list;

import dk.kaskade.chain.Chain;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A small organisation to type into. */
final class Departments {
    static final Framework FRAMEWORK = framework();

    static final Organisation ORGANISATION = organisation();

    private Departments() {}

    private static Framework framework() {
        try {
            return FrameworkFile.read(new StringReader("""
                            {"format": "kaskade-framework/1", "id": "f", "municipality": "Prøvekøbing", "name": "Prøven",
                             "language": "da", "version": "1",
                             "roles": [{"id": "chef", "name": "Chef", "plural": "Chefer", "level": 1},
                                       {"id": "leder", "name": "Leder", "plural": "Ledere", "level": 2}]}"""), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Organisation organisation() {
        return Organisation.empty("o", "Prøvekøbing", "f")
                .withUnits(List.of(
                        new Unit("u1", "Center", null, null, null, Extras.NONE),
                        new Unit("u2", "Hus Nord", "u1", null, null, Extras.NONE)))
                .withPeople(List.of(
                        new Person("p1", "Anne Eksempel", Extras.NONE),
                        new Person("p2", "Bo Skabelon", Extras.NONE),
                        new Person("p3", "Bo Skabelon", Extras.NONE)))
                .withPositions(List.of(
                        new Position.Builder("dir")
                                .title("Direktør")
                                .unit("u1")
                                .roles(List.of("chef"))
                                .holders(List.of("p1"))
                                .staff(0)
                                .build(),
                        position("n", "Leder nord", "dir"),
                        position("n1", "Team 1", "n"),
                        position("n2", "Team 2", "n"),
                        position("s", "Leder syd", "dir"),
                        position("s1", "Team 1", "s")));
    }

    private static Position position(String id, String title, String leader) {
        return Position.of(id, title, leader);
    }

    static Chain chain(Organisation organisation) {
        return Chain.of(organisation, FRAMEWORK);
    }

    static CellWords words(Organisation organisation) {
        return new CellWords(chain(organisation), Texts.DANISH, "ja", id -> id.equals("n2") ? 3 : 0);
    }
}
