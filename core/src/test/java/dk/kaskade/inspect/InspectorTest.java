package dk.kaskade.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class InspectorTest {
    private static final Organisation CHAIN =
            ChainText.organisation("a level=1\n  b level=2\n    d level=3\n  c level=2");

    @Test
    void ordersTheWorstFirstThenDownTheChainThenByInspection() {
        Inspection z = everywhere("z.z", Severity.NOTICE);
        Inspection gap = at("m.m", Severity.GAP, "d");
        Inspection thread = found(
                "framework.t", (in, out) -> out.report(notice("framework.t").thread("T")));
        Inspection ring =
                found("ring.r", (in, out) -> out.report(notice("ring.r").positions(List.of("c", "b"))));

        assertThat(run(CHAIN, thread, z, ring, at("k.k", Severity.NOTICE, "c"), gap)
                        .findings())
                .extracting(f -> f.inspection() + "@" + (f.position() == null ? "" : f.position()))
                .containsExactly("m.m@d", "z.z@a", "z.z@b", "k.k@c", "ring.r@", "z.z@c", "z.z@d", "framework.t@");
    }

    @Test
    void countsBySeverityAndWhatWasExamined() {
        InspectionReport report = run(
                CHAIN,
                everywhere("x.gap", Severity.GAP),
                at("x.error", Severity.ERROR, "a"),
                found("x.idle", (in, out) -> out.examined(0)));

        assertThat(report.counts()).isEqualTo(new Counts(1, 4, 0, 0));
        assertThat(report.examined())
                .containsExactly(Map.entry("x.gap", 4), Map.entry("x.error", 1), Map.entry("x.idle", 0));
        assertThat(report.totalExamined()).isEqualTo(5);
        assertThat(report.any(Severity.ERROR)).isTrue();
    }

    @Test
    void letsTheMostSpecificPolicyWin() {
        Organisation strict = CHAIN.withPolicy(
                Map.of("*", Severity.NOTICE, "x.*", Severity.ERROR, "x.y.*", Severity.GAP, "x.y.z", Severity.OFF));

        InspectionReport report = run(
                strict,
                at("x.y.z", Severity.ERROR, "a"),
                at("x.y.w", Severity.ERROR, "a"),
                at("x.q", Severity.NOTICE, "a"),
                at("v", Severity.ERROR, "a"));

        assertThat(report.findings())
                .extracting(Finding::inspection, Finding::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("x.q", Severity.ERROR),
                        org.assertj.core.groups.Tuple.tuple("x.y.w", Severity.GAP),
                        org.assertj.core.groups.Tuple.tuple("v", Severity.NOTICE));
        assertThat(report.off()).containsExactly("x.y.z");
        assertThat(report.examined()).doesNotContainKey("x.y.z");
    }

    @Test
    void doesNotTakeAnIdForAPrefix() {
        Organisation policy = CHAIN.withPolicy(Map.of("x", Severity.OFF, "x.*", Severity.GAP));

        assertThat(run(policy, at("x.y", Severity.NOTICE, "a")).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.GAP);
        assertThat(run(policy, at("xy", Severity.NOTICE, "a")).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTICE);
    }

    @Test
    void appliesThePolicyAlsoWhereTheRuleWasMilder() {
        Inspection milder = found(
                "x.y",
                (in, out) -> out.report(Finding.of(info("x.y", Severity.GAP))
                        .severity(Severity.NOTICE)
                        .position("a")));

        assertThat(run(CHAIN.withPolicy(Map.of("x.y", Severity.ERROR)), milder).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(run(CHAIN, milder).findings()).extracting(Finding::severity).containsExactly(Severity.NOTICE);
    }

    @Test
    void marksWhatIsAcceptedAndCountsItApart() {
        Organisation accepted =
                CHAIN.withAccepted(List.of(acceptance("x.y", "b", null), acceptance("x.other", "a", null)));

        InspectionReport report = run(accepted, everywhere("x.y", Severity.GAP));

        assertThat(report.counts()).isEqualTo(new Counts(0, 3, 0, 1));
        assertThat(report.of("b").get(0).accepted())
                .isEqualTo(accepted.accepted().get(0));
        assertThat(report.of("a").get(0).isAccepted()).isFalse();
    }

    @Test
    void doesNotFailOnWhatIsAccepted() {
        InspectionReport report =
                run(CHAIN.withAccepted(List.of(acceptance("x.y", "a", null))), at("x.y", Severity.ERROR, "a"));

        assertThat(report.any(Severity.NOTICE)).isFalse();
    }

    @Test
    void knowsAThreadAndARingByTheirMembers() {
        Organisation accepted = CHAIN.withAccepted(List.of(
                acceptance("x.t", null, "T"),
                acceptance("x.r", null, null, "b", "c"),
                acceptance("x.r", null, null, "a")));
        Inspection thread = found("x.t", (in, out) -> {
            out.report(notice("x.t").thread("T"));
            out.report(notice("x.t").thread("U"));
        });
        Inspection ring = found("x.r", (in, out) -> {
            out.report(notice("x.r").positions(List.of("c", "b")));
            out.report(notice("x.r").positions(List.of("c", "b", "a")));
        });

        InspectionReport report = run(accepted, thread, ring);

        assertThat(report.counts().accepted()).isEqualTo(2);
        assertThat(report.counts().notices()).isEqualTo(2);
        assertThat(report.solved()).containsExactly(accepted.accepted().get(2));
    }

    @Test
    void acceptsAFindingByItsPositionWhateverOthersItNames() {
        Organisation accepted = CHAIN.withAccepted(List.of(acceptance("x.y", "a", null)));
        Inspection names =
                found("x.y", (in, out) -> out.report(notice("x.y").position("a").positions(List.of("b"))));

        assertThat(run(accepted, names).counts().accepted()).isEqualTo(1);
    }

    @Test
    void callsAnAcceptanceSolvedOnlyWhereItsInspectionRan() {
        Organisation accepted = CHAIN.withAccepted(List.of(
                        acceptance("x.gone", "a", null),
                        acceptance("x.off", "a", null),
                        acceptance("x.broken", "a", null),
                        acceptance("plugin.away", "a", null)))
                .withPolicy(Map.of("x.off", Severity.OFF));

        InspectionReport report = run(
                accepted,
                at("x.gone", Severity.GAP, "b"),
                at("x.off", Severity.GAP, "b"),
                found("x.broken", (in, out) -> {
                    throw new IllegalStateException("no");
                }));

        assertThat(report.solved()).extracting(Acceptance::inspection).containsExactly("x.gone");
    }

    @Test
    void turnsAnInspectionThatBreaksDownIntoAFindingAndGoesOn() {
        Inspection broken = found("x.broken", (in, out) -> {
            out.examined(3);
            out.report(notice("x.broken").position("a"));
            throw new IllegalStateException("out of range");
        });

        InspectionReport report = run(CHAIN, broken, at("x.y", Severity.GAP, "b"));

        assertThat(report.findings()).extracting(Finding::inspection).containsExactly("inspection.failed", "x.y");
        assertThat(report.findings().get(0).arguments())
                .containsExactly("x.broken", "IllegalStateException: out of range");
        assertThat(report.failed()).containsExactly("x.broken");
        assertThat(report.examined()).containsOnlyKeys("x.y");
    }

    @Test
    void stopsWhenCancelled() {
        int[] asked = {0};
        Inspector inspector = new Inspector(List.of(everywhere("x.y", Severity.GAP)));
        InspectionContext in = InspectionContext.of(CHAIN, FrameworkText.empty(), ChainText.DAY);

        assertThatThrownBy(() -> inspector.inspect(in, () -> ++asked[0] > 2)).isInstanceOf(CancellationException.class);
    }

    @Test
    void putsOnlyQuestionsAboutTheFrameworkToAFrameworkAlone() {
        Inspection framework = new Inspection() {
            @Override
            public InspectionInfo info() {
                return new InspectionInfo("f.f", Severity.ERROR, Subject.FRAMEWORK, Inspector.FAILED.texts());
            }

            @Override
            public void inspect(InspectionContext in, FindingSink out) {
                out.examined(in.framework().roles().size());
                out.report(Finding.of(info()).thread("T"));
            }
        };

        InspectionReport report =
                new Inspector(List.of(everywhere("x.y", Severity.GAP), framework)).inspect(FrameworkText.empty());

        assertThat(report.findings()).extracting(Finding::inspection).containsExactly("f.f");
        assertThat(report.examined()).containsExactly(Map.entry("f.f", 4));
    }

    private static InspectionReport run(Organisation organisation, Inspection... inspections) {
        return new Inspector(List.of(inspections))
                .inspect(InspectionContext.of(organisation, FrameworkText.empty(), ChainText.DAY));
    }

    private static Acceptance acceptance(
            String inspection, @Nullable String position, @Nullable String thread, String... ring) {
        return new Acceptance(
                inspection, position, thread, List.of(ring), "on purpose", LocalDate.of(2026, 5, 1), Extras.NONE);
    }

    private static Finding.Builder notice(String id) {
        return Finding.of(info(id, Severity.NOTICE));
    }

    private static Inspection at(String id, Severity severity, String position) {
        return found(id, (in, out) -> {
            out.examined(1);
            out.report(Finding.of(info(id, severity)).position(position));
        });
    }

    private static Inspection everywhere(String id, Severity severity) {
        return found(id, (in, out) -> {
            out.examined(in.chain().size());
            in.chain()
                    .positions()
                    .forEach(p -> out.report(Finding.of(info(id, severity)).position(p.id())));
        });
    }

    private static Inspection found(String id, BiConsumer<InspectionContext, FindingSink> rule) {
        return new Inspection() {
            @Override
            public InspectionInfo info() {
                return InspectorTest.info(id, Severity.NOTICE);
            }

            @Override
            public void inspect(InspectionContext in, FindingSink out) {
                rule.accept(in, out);
            }
        };
    }

    private static InspectionInfo info(String id, Severity severity) {
        return new InspectionInfo(id, severity, Subject.POSITION, Inspector.FAILED.texts());
    }
}
