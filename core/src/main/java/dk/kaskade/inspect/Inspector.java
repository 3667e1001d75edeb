package dk.kaskade.inspect;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs inspections over a snapshot: applies the organisation's policy, marks what somebody has accepted, counts, and
 * orders. An inspection that breaks down becomes a finding about itself ({@link #FAILED}) and the others go on. Keeps no
 * state between runs, so one inspector may serve several threads.
 */
public final class Inspector {
    /** Of an inspection that broke down: nothing is known of what it looks at. */
    public static final InspectionInfo FAILED = new InspectionInfo(
            "inspection.failed", Severity.ERROR, Subject.POSITION, Texts.beside(Inspector.class, "inspect"));

    private static final Logger LOG = LoggerFactory.getLogger(Inspector.class);

    private final List<Inspection> inspections;

    public Inspector(List<Inspection> inspections) {
        this.inspections = List.copyOf(inspections);
    }

    /** Every inspection it runs, and the one about inspections that fail: what their texts are found by. */
    public List<InspectionInfo> infos() {
        List<InspectionInfo> infos = new ArrayList<>();
        inspections.forEach(inspection -> infos.add(inspection.info()));
        infos.add(FAILED);
        return List.copyOf(infos);
    }

    public InspectionReport inspect(InspectionContext in) {
        return inspect(in, () -> false);
    }

    /**
     * Runs everything.
     *
     * @param cancelled asked again and again, for each finding too
     * @throws CancellationException where it says yes
     */
    public InspectionReport inspect(InspectionContext in, BooleanSupplier cancelled) {
        return run(inspections, in, cancelled);
    }

    /** Runs the inspections of the framework alone; there is no organisation, so no policy and nothing accepted. */
    public InspectionReport inspect(Framework framework) {
        List<Inspection> some = inspections.stream()
                .filter(i -> i.info().subject() == Subject.FRAMEWORK)
                .toList();
        Organisation nobody = Organisation.empty("", "", framework.id());
        return run(some, InspectionContext.of(nobody, framework, LocalDate.EPOCH), () -> false);
    }

    private static InspectionReport run(List<Inspection> inspections, InspectionContext in, BooleanSupplier cancelled) {
        Policy policy = new Policy(in.organisation().policy());
        Accepted accepted = new Accepted(in.organisation().accepted());
        Map<String, Integer> examined = new LinkedHashMap<>();
        List<String> off = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Inspection inspection : inspections) {
            String id = inspection.info().id();
            if (policy.off(id)) {
                off.add(id);
                continue;
            }
            Gathering gathering = new Gathering(cancelled);
            try {
                gathering.stopIfCancelled();
                inspection.inspect(in, gathering);
                examined.put(id, gathering.examined);
                findings.addAll(gathering.findings);
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("inspection {} failed", id, e);
                failed.add(id);
                findings.add(failure(id, e));
            }
        }
        List<Finding> told = new FindingOrder(in)
                .sorted(findings.stream()
                        .map(policy::apply)
                        .filter(finding -> finding.severity() != Severity.OFF)
                        .map(accepted::mark)
                        .toList());
        return new InspectionReport(told, examined, off, failed, Counts.of(told), accepted.solved(examined.keySet()));
    }

    private static Finding failure(String inspection, RuntimeException e) {
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return Finding.of(FAILED)
                .arguments(inspection, e.getClass().getSimpleName() + message)
                .build();
    }

    /** What one inspection finds; thrown away whole where it breaks down, so that half a result is never shown. */
    private static final class Gathering implements FindingSink {
        private final BooleanSupplier cancelled;
        private final List<Finding> findings = new ArrayList<>();
        private int examined;

        Gathering(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        void stopIfCancelled() {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("inspection cancelled");
            }
        }

        @Override
        public void examined(int subjects) {
            stopIfCancelled();
            examined += subjects;
        }

        @Override
        public void report(Finding.Builder finding) {
            stopIfCancelled();
            findings.add(finding.build());
        }
    }
}
