package dk.kaskade.ui.main;

import dk.kaskade.change.Become;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.scenario.Scenarios;
import dk.kaskade.scenario.Scenarios.UpToDate;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.task.Task;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Makes proposals of what is open, as documents of their own beside it, and brings them up to date with what they were made from: with
 * the open document, where it is open, else with the file beside the proposal's, else with one that the person finds.
 */
final class Proposals {
    /** What stands between the name of the organisation and a proposal's own. */
    private static final String SEPARATOR = " – ";

    private final Bench bench;
    private final FileChoice choice;
    private @Nullable Compared compared;

    /** Whether one value is behind another, so that nobody compares the same two again at every click. */
    private record Compared(Organisation proposal, Organisation today, boolean behind) {}

    Proposals(Bench bench, FileChoice choice) {
        this.bench = bench;
        this.choice = choice;
    }

    void register() {
        Session session = bench.session();
        bench.actions().on(ActionId.MAKE_PROPOSAL, this::make, session::isOpen);
        bench.actions().on(ActionId.UPDATE_PROPOSAL, this::bringUpToDate, this::mayBeBehind);
    }

    private void make() {
        Session session = bench.session();
        session.settle();
        List<String> taken = session.documents().stream()
                .map(document -> document.organisation().name())
                .toList();
        Optional<String> file = session.file().map(path -> String.valueOf(path.getFileName()));
        new MakeProposal(bench, session.organisation())
                .ask(taken, file)
                .ifPresent(proposal -> session.open(proposal, null, false));
    }

    /** What a proposal is, for its tab; empty where it is none. */
    static Optional<String> tip(Bench bench, Organisation organisation) {
        Scenario scenario = organisation.scenario();
        if (scenario == null) {
            return Optional.empty();
        }
        String of = scenario.base().name();
        return Optional.of(
                scenario.made() == null
                        ? bench.words("proposal.tip", of)
                        : bench.words("proposal.tip.made", of, bench.wording().date(scenario.made())));
    }

    /** Its name on a narrow tab: what tells a proposal from others of the same organisation stands first. */
    static String tabName(Organisation organisation) {
        Scenario scenario = organisation.scenario();
        String name = organisation.name();
        String start = scenario == null ? "" : scenario.base().name() + SEPARATOR;
        if (scenario == null || !name.startsWith(start) || name.length() == start.length()) {
            return name;
        }
        String own = name.substring(start.length());
        return own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1) + " · "
                + scenario.base().name();
    }

    /** It is a proposal, and what it was made from is another now, or lies in a file where nobody has looked yet. */
    private boolean mayBeBehind() {
        Session session = bench.session();
        Organisation proposal = session.organisation();
        if (!session.isOpen() || proposal.scenario() == null) {
            return false;
        }
        return origin().map(document -> isBehind(proposal, document.organisation()))
                .orElse(true);
    }

    private boolean isBehind(Organisation proposal, Organisation today) {
        Compared known = compared;
        if (known == null || known.proposal != proposal || known.today != today) {
            known = new Compared(proposal, today, Scenarios.isBehind(proposal, today));
            compared = known;
        }
        return known.behind;
    }

    /** The open document that the present proposal was made from: of its id and no proposal; of several, that of the file it names. */
    private Optional<OpenDocument> origin() {
        Organisation proposal = bench.session().organisation();
        List<OpenDocument> found = bench.session().documents().stream()
                .filter(document -> document.organisation().scenario() == null)
                .filter(document -> document.organisation().id().equals(proposal.id()))
                .toList();
        String file = Objects.requireNonNull(proposal.scenario()).file();
        return found.stream()
                .filter(document -> document.file()
                        .filter(path -> String.valueOf(path.getFileName()).equals(file))
                        .isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private void bringUpToDate() {
        Session session = bench.session();
        session.settle();
        OpenDocument proposal = session.current().orElseThrow();
        Optional<OpenDocument> origin = origin();
        if (origin.isPresent()) {
            Organisation today = origin.get().organisation();
            weigh(proposal, today.name(), () -> today);
        } else {
            beside(proposal)
                    .or(choice::toOpen)
                    .ifPresent(file -> weigh(
                            proposal,
                            String.valueOf(file.getFileName()),
                            () -> bench.host().open(file).organisation()));
        }
    }

    /** The file that the proposal names, in the folder of its own; a folder in that name counts for nothing. */
    private static Optional<Path> beside(OpenDocument proposal) {
        String name = Objects.requireNonNull(proposal.organisation().scenario()).file();
        if (name == null || proposal.file().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(name).getFileName();
            return Optional.ofNullable(file)
                    .map(proposal.file().get()::resolveSibling)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            // a name of another system, which no file here can have
            return Optional.empty();
        }
    }

    private record Weighed(Organisation mine, Organisation today, UpToDate result) {}

    private void weigh(OpenDocument proposal, String name, Callable<Organisation> today) {
        Organisation mine = proposal.organisation();
        bench.files()
                .run(new Task<>(
                        bench.words("proposal.title"),
                        progress -> {
                            Organisation now = today.call();
                            return new Weighed(mine, now, Scenarios.upToDate(mine, now, Set.of()));
                        },
                        weighed -> decide(proposal, name, weighed),
                        failure -> bench.error(bench.text("desk.cannot-open", name), failure)));
    }

    private void decide(OpenDocument proposal, String name, Weighed weighed) {
        Organisation base = Objects.requireNonNull(weighed.mine.scenario()).base();
        if (weighed.today.scenario() != null) {
            tell("proposal.is-proposal", weighed.today.name(), "");
        } else if (!weighed.today.id().equals(base.id())) {
            tell("proposal.not-the-same", weighed.today.name(), base.name());
        } else if (!Scenarios.isBehind(weighed.mine, weighed.today)) {
            bench.frame().say(bench.words("proposal.is-now", name));
        } else if (proposal.organisation() == weighed.mine) {
            bench.session().show(proposal);
            ask(weighed).ifPresent(result -> become(weighed.mine, name, result));
        }
    }

    private void tell(String key, String name, String of) {
        Ask.error(bench.frame(), bench.wording(), bench.words(key, name), bench.words(key + ".why", of));
    }

    private Optional<UpToDate> ask(Weighed weighed) {
        if (weighed.result.merged().conflicts().isEmpty()) {
            return Optional.of(weighed.result);
        }
        return MergeQuestions.ofProposal(bench, weighed.mine, weighed.today)
                .ask(weighed.result.merged())
                .map(wins -> Scenarios.upToDate(weighed.mine, weighed.today, wins));
    }

    private void become(Organisation before, String name, UpToDate result) {
        bench.session().apply(Become.upToDate(result.proposal(), name));
        String done = bench.words("proposal.done", name);
        if (!result.dropped().isEmpty()) {
            done += "; " + bench.words("proposal.done.dropped", result.dropped().size());
        }
        new MergeAccount(bench, before, result.proposal()).keptOf(result.merged());
        bench.frame().offer(done, ActionId.UNDO);
    }
}
