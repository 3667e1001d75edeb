package dk.kaskade.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Remark;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes an organisation of what a file tells. The same file, settings and day give the same organisation. Linear in the number of
 * rows; a hundred thousand take seconds.
 */
public final class Intake {
    private static final double READ = 0.1;
    private static final double KNOWN = 0.4;
    private static final double LED = 0.8;

    private Intake() {}

    /**
     * Makes it; asked again whenever something is decided.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public static Taken of(Extract extract, IntakeSettings settings, Progress progress) {
        Work work = new Work(extract, settings, progress);
        new Reading(work).run();
        new Term(work).run();
        new Standing(work).run();
        new NameCells(work).run();
        work.done(READ);
        new SameIds(work).run();
        People people = new People(work);
        people.run();
        Units units = new Units(work);
        units.run();
        new Titles(work).run();
        PositionIds ids = new PositionIds();
        ids.positions(work.live());
        work.done(KNOWN);
        Index index = new Index(work);
        TitleRoles roles = new TitleRoles(work);
        new Leaders(work, index, new UnitLeaders(work, roles)).run();
        new Rings(work, roles).run();
        new Tops(work, roles).run();
        work.done(LED);
        roles.run();
        new PositionIds().units(units.all());
        Organisation organisation = new Assembly(work, index, people, units, ids).organisation();
        work.done(1);
        return taken(work, organisation);
    }

    private static Taken taken(Work work, Organisation organisation) {
        List<Remark> remarks = new ArrayList<>(work.extract.remarks());
        remarks.addAll(work.remarks);
        remarks.sort(Comparator.comparing(Remark::line));
        int reported = remarks.stream().mapToInt(Remark::drops).sum();
        int positions = organisation.positions().size();
        return new Taken(
                organisation, work.doubts.all(), remarks, new Account(work.extract.read(), positions, reported));
    }
}
