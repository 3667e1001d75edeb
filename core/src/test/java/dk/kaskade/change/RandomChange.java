package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some change of an organisation, often possible, sometimes about what is not there. */
public final class RandomChange {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Random random;
    private final Organisation organisation;

    public RandomChange(Random random, Organisation organisation) {
        this.random = random;
        this.organisation = organisation;
    }

    /** Every kind of change, so that a new one is tried too. */
    private List<Supplier<OrganisationChange>> all() {
        return List.of(
                () -> new AddPosition(FreshIds.position(organisation), "Ny", perhaps(position()), null, List.of("r1")),
                () -> new RemovePositions(positions(), pick(RemovePositions.Reports.values())),
                () -> new MovePositions(positions(), perhaps(position())),
                () -> new PlacePosition(position(), perhaps(position()), perhaps(position())),
                () -> new Retitle(position(), word()),
                () -> new SetUnit(position(), perhaps(id("u"))),
                () -> new AddUnit(FreshIds.unit(organisation), word(), perhaps(id("u")), null, null),
                () -> new RenameUnit(id("u"), word()),
                () -> new SetRoles(position(), List.of(id("r"), id("r"))),
                () -> new SetHolders(position(), List.of(holder(), holder())),
                () -> new SetActing(position(), random.nextBoolean()),
                () -> new SetDeputy(position(), perhaps(holder())),
                () -> new SetStaff(position(), perhaps(random.nextInt(9) - 1)),
                () -> new SetDottedLines(position(), positions()),
                () -> new DrawDottedLine(position(), position()),
                () -> new EraseDottedLine(position(), position()),
                () -> new PlaceBeside(positions(), position(), random.nextBoolean()),
                () -> PasteBranch.into(organisation, BranchCopy.of(organisation, positions()), perhaps(position())),
                this::lines,
                () -> new AnswerExpectation(
                        position(), id("e"), pick(ResponseStatus.values()), word(), random.nextInt(5), word(), DAY),
                () -> new SetStrength(position(), id("m"), random.nextInt(6), perhaps(DAY)),
                () -> new AddAgreement(position(), agreement(FreshIds.agreement(organisation))),
                () -> new EditAgreement(position(), agreement(id("a"))),
                () -> new RemoveAgreement(position(), id("a")),
                () -> new HoldDialogue(position(), "lus", DAY),
                () -> new AcceptFinding(acceptance()),
                () -> new UnacceptFinding(acceptance()),
                () -> new SetPolicy(id("rule"), perhaps(pick(Severity.values()))),
                () -> new RenamePerson(id("p"), word()),
                () -> new RenameOrganisation(word()),
                () -> new SetFramework(perhaps("f")),
                () -> new SetAsOf(perhaps(DAY)),
                () -> new SetCommunityMembers(id("c"), positions()),
                () -> new AddCommunity(FreshIds.community(organisation), word(), null, positions()),
                () -> new RemoveCommunity(id("c")),
                () -> new RenameCommunity(id("c"), word()),
                () -> new SetCommunityKind(id("c"), perhaps(word())),
                () -> new SetMembership(id("c"), positions(), random.nextBoolean()),
                () -> new MoveUnit(id("u"), perhaps(id("u"))),
                () -> new SetUnitKind(id("u"), perhaps(word())),
                () -> new SetUnitField(id("u"), perhaps(word())),
                () -> new RemoveUnit(id("u")),
                () -> new DecideChange(
                        positions(), perhaps(pick(dk.kaskade.organisation.Scenario.Verdict.values())), word()),
                () -> new RemovePerson(id("p")),
                () -> new MergePeople(id("p"), id("p")),
                () -> new MergePositions(position(), position(), word(), perhaps(word()), List.of()),
                this::level,
                () -> new RemoveLevel(position(), positions(), word()),
                this::split,
                () -> Several.of(List.of(next(), next())));
    }

    public OrganisationChange next() {
        List<Supplier<OrganisationChange>> all = all();
        return all.get(random.nextInt(all.size())).get();
    }

    private List<String> under(String leader) {
        List<String> reports = Line.reports(organisation, leader);
        return random.nextInt(8) == 0 ? positions() : reports.subList(0, reports.size() / 2);
    }

    private InsertLevel level() {
        String leader = position();
        String id = FreshIds.position(organisation);
        return new InsertLevel(
                leader, List.of(new InsertLevel.Part(id, word(), null, under(leader))), List.of(id("r")));
    }

    private SplitSpan split() {
        String leader = position();
        Integer staff = random.nextBoolean() ? null : random.nextInt(3);
        return new SplitSpan(leader, FreshIds.position(organisation), word(), perhaps(word()), under(leader), staff);
    }

    private PasteLines lines() {
        List<PasteLines.Line> lines = PasteLines.Line.of("Leder\tPerson 1\n" + word() + "\tPerson 1\nLeder");
        List<String> ids = FreshIds.positions(organisation, lines.size());
        return new PasteLines(lines, ids, perhaps(position()), perhaps(id("u")), List.of("r1"));
    }

    private Acceptance acceptance() {
        return new Acceptance(id("rule"), perhaps(position()), null, List.of(), word(), DAY, Extras.NONE);
    }

    private Agreement agreement(String id) {
        LocalDate until = DAY.plusDays(random.nextInt(20) - 5);
        return new Agreement(id, word(), perhaps(DAY), perhaps(until), List.of(id("e")), Extras.NONE);
    }

    private HolderChoice holder() {
        return random.nextBoolean()
                ? new HolderChoice.Known(id("p"))
                : HolderChoice.named(organisation, "Person " + random.nextInt(3));
    }

    private List<String> positions() {
        return Stream.generate(this::position).limit(random.nextInt(3)).toList();
    }

    private String position() {
        List<Position> all = organisation.positions();
        return all.isEmpty() || random.nextInt(20) == 0
                ? id("s")
                : all.get(random.nextInt(all.size())).id();
    }

    private String id(String letter) {
        return letter + random.nextInt(20);
    }

    private String word() {
        return List.of("", "ord", "flere ord", "{0} ''").get(random.nextInt(4));
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
