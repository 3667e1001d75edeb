package dk.kaskade.store;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Saves a small and a large organisation in turn until it is killed. A program of its own. */
final class SaveLoop {
    static final List<Organisation> BOTH = List.of(organisation(3), organisation(400));

    private SaveLoop() {}

    private static Organisation organisation(int size) {
        return Organisation.empty("o" + size, "Eksempel", null)
                .withPositions(IntStream.range(0, size)
                        .mapToObj(i -> Position.of("s" + i, "Stilling " + i, null))
                        .toList());
    }

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        while (true) {
            for (Organisation organisation : BOTH) {
                OrganisationFile.save(organisation, file);
            }
        }
    }
}
