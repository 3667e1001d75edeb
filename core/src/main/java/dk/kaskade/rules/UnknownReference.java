package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.SetCommunityMembers;
import dk.kaskade.change.TakeBackLink;
import dk.kaskade.change.UnacceptFinding;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References;
import dk.kaskade.inspect.References.Reference;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Strength;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit, holder, role, position, expectation, practice, mark or member that is not there: one finding for each position,
 * unit, community, acceptance or decided link that names such things, with all of them. Without a framework nothing is said about
 * roles, expectations, practices and marks; that the framework itself is missing is said once. A framework that lists no
 * marks at all leaves their names free.
 */
final class UnknownReference extends Rule {
    UnknownReference() {
        super("structure.unknown-reference", Severity.ERROR);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Known known = new Known(in);
        Organisation organisation = in.organisation();
        String framework = organisation.framework();
        out.examined(1);
        if (framework != null && !framework.isBlank() && !known.framework) {
            out.report(Finding.of(info()).variant("framework").arguments(framework));
        }
        Chain chain = in.chain();
        out.examined(chain.size());
        for (Position position : chain.positions()) {
            References missing = missingOf(position, known);
            if (missing.count() > 0) {
                out.report(Finding.of(info()).position(position.id()).arguments(missing.count(), missing));
            }
        }
        for (Unit unit : organisation.units()) {
            report(out, "unit", unit.name(), known.new Missing().add(Kind.UNIT, unit.parent()), null);
        }
        for (Community community : organisation.communities()) {
            Known.Missing missing = known.new Missing().add(Kind.POSITION, community.members());
            report(out, "community", community.name(), missing, withoutStrangers(community, known));
        }
        for (Acceptance acceptance : organisation.accepted()) {
            Known.Missing missing = missingOf(acceptance, known);
            report(out, "acceptance", acceptance.inspection(), missing, new UnacceptFinding(acceptance));
        }
        for (LinkDecision link : organisation.links()) {
            Known.Missing missing =
                    known.new Missing().add(Kind.EXPECTATION, link.from()).add(Kind.EXPECTATION, link.to());
            String name = link.from() + " → " + link.to();
            report(out, "link", name, missing, new TakeBackLink(link.from(), link.to()));
        }
    }

    private static SetCommunityMembers withoutStrangers(Community community, Known known) {
        List<String> there = community.members().stream()
                .filter(member -> known.has(Kind.POSITION, member))
                .toList();
        return new SetCommunityMembers(community.id(), there);
    }

    private void report(
            FindingSink out, String variant, String name, Known.Missing missing, @Nullable OrganisationChange fix) {
        out.examined(1);
        References all = missing.references();
        if (all.count() > 0) {
            Finding.Builder finding = Finding.of(info()).variant(variant).arguments(all.count(), all, name);
            out.report(fix == null ? finding : finding.fix(fix));
        }
    }

    private static References missingOf(Position position, Known known) {
        Known.Missing missing = known.new Missing()
                .add(Kind.UNIT, position.unit())
                .add(Kind.ROLE, position.roles())
                .add(Kind.PERSON, position.holders())
                .add(Kind.PERSON, position.deputy())
                .add(Kind.POSITION, position.reportsTo())
                .add(Kind.POSITION, position.alsoReportsTo())
                .add(Kind.EXPECTATION, position.responses().keySet());
        for (Agreement agreement : position.agreements()) {
            missing.add(Kind.EXPECTATION, agreement.carries());
        }
        for (Strength strength : position.strengths()) {
            missing.add(Kind.GUIDE_MARK, strength.mark());
        }
        for (Dialogue dialogue : position.dialogues()) {
            missing.add(Kind.PRACTICE, dialogue.practice());
        }
        return missing.references();
    }

    private static Known.Missing missingOf(Acceptance acceptance, Known known) {
        return known.new Missing()
                .add(Kind.POSITION, acceptance.position())
                .add(Kind.POSITION, acceptance.positions())
                .add(Kind.THREAD, acceptance.thread());
    }

    /** The ids that are there, by kind. */
    private static final class Known {
        private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
        private final boolean framework;

        Known(InspectionContext in) {
            Organisation organisation = in.organisation();
            put(Kind.UNIT, organisation.units(), Unit::id);
            put(Kind.PERSON, organisation.people(), Person::id);
            put(Kind.POSITION, organisation.positions(), Position::id);
            Framework of = in.framework();
            framework = !of.id().isEmpty();
            if (framework) {
                put(Kind.ROLE, of.roles(), Role::id);
                put(Kind.EXPECTATION, of.expectations(), e -> e.id());
                put(Kind.THREAD, of.threads(), ExpectationThread::id);
                if (!of.guideMarks().isEmpty()) {
                    put(Kind.GUIDE_MARK, of.guideMarks(), GuideMark::id);
                }
                put(Kind.PRACTICE, of.practices(), Practice::id);
            }
        }

        private <T> void put(Kind kind, List<T> things, Function<T, String> id) {
            ids.put(kind, things.stream().map(id).collect(Collectors.toSet()));
        }

        private boolean has(Kind kind, String id) {
            Set<String> known = ids.get(kind);
            return known == null || known.contains(id);
        }

        /** Gathers the ids of one subject that are not there, each once. */
        private final class Missing {
            private final List<Reference> all = new ArrayList<>();

            Missing add(Kind kind, @Nullable String id) {
                if (id != null && !has(kind, id) && !all.contains(new Reference(kind, id))) {
                    all.add(new Reference(kind, id));
                }
                return this;
            }

            Missing add(Kind kind, Collection<String> some) {
                some.forEach(id -> add(kind, id));
                return this;
            }

            References references() {
                return new References(all);
            }
        }
    }
}
