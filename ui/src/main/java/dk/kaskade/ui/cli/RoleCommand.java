package dk.kaskade.ui.cli;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.html.RoleCardPage;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Opened;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code role FILE POSITION}: a role card, a team's or everybody's; in a file each, or all in one. */
@Command(name = "role")
final class RoleCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "POSITION", descriptionKey = "position")
    private @Nullable String position;

    @Option(names = "--format", paramLabel = "text|json|html|pdf")
    private CardFormat format = CardFormat.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--team")
    private boolean team;

    @Option(names = "--book")
    private boolean book;

    @Option(names = "--no-names")
    private boolean noNames;

    @Option(names = "--keep-words")
    private boolean keepWords;

    RoleCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        refuse();
        // painting needs no display, and a display that is named but dead would stop it
        System.setProperty("java.awt.headless", "true");
        Opened opened = program.open(file);
        Edition edition =
                new Editions(program.host(), program.language(), Disclosure.of(noNames, keepWords)).of(opened);
        Cascade cascade = edition.context().cascade();
        RoleCards cards = edition.nameless() ? RoleCards.withoutHolders(cascade) : RoleCards.of(cascade);
        RoleCardPage page = new RoleCardPage(edition.organisation().name(), opened.framework(), program.language());
        CardFiles files = new CardFiles(program, page, format);
        if (all) {
            many(files, cards.all());
        } else {
            Chain chain = edition.context().chain();
            int number = number(opened);
            if (team) {
                many(files, team(cards, chain, number));
            } else {
                one(files, card(cards, chain, number));
            }
        }
        return ExitCode.DONE;
    }

    private void refuse() {
        if (all == (position != null)) {
            throw program.badInput("role.position-or-all");
        }
        if (team && all) {
            throw program.badInput("role.team-or-all");
        }
        if (book && !(all || team)) {
            throw program.badInput("role.book-of-many");
        }
        if (book && !format.book()) {
            throw program.badInput("role.book-format");
        }
        if (keepWords && !noNames) {
            throw program.badInput("role.keep-words");
        }
        if (out == null && book) {
            throw program.badInput("role.book-needs-file");
        }
        if (out == null && (all || team)) {
            throw program.badInput(all ? "role.all-needs-folder" : "role.team-needs-folder");
        }
        if (out == null && format == CardFormat.PDF) {
            throw program.badInput("role.pdf-needs-file");
        }
    }

    /** The number of the position; an edition without names keeps the order, but not an id that tells a name. */
    private int number(Opened opened) {
        String id = String.valueOf(position);
        int number = Chain.of(opened.organisation(), opened.framework()).indexOf(id);
        if (number == Chain.NOBODY) {
            throw program.badInput("fault.no-such-position", id, file.toString());
        }
        return number;
    }

    private static RoleCard card(RoleCards cards, Chain chain, int number) {
        return cards.of(chain.position(number).id()).orElseThrow();
    }

    /** A leader and those who report to the leader. */
    private static List<RoleCard> team(RoleCards cards, Chain chain, int leader) {
        List<RoleCard> team = new ArrayList<>();
        team.add(card(cards, chain, leader));
        for (int report : chain.reports(leader)) {
            team.add(card(cards, chain, report));
        }
        return team;
    }

    private void one(CardFiles files, RoleCard card) throws IOException {
        if (out == null) {
            program.out().println(files.text(card));
        } else {
            files.one(card, out);
        }
    }

    private void many(CardFiles files, List<RoleCard> cards) throws IOException {
        Path target = out == null ? Path.of("") : out;
        if (book) {
            files.book(cards, target);
        } else {
            files.folder(cards, target);
        }
        program.remark("role.written", cards.size(), target.toString());
    }
}
