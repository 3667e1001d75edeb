package dk.kaskade.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.InForce;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.report.RoleCard.Stopping;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCardsTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1
            D2 direktoer leadsTo=C2
            C1 chef leadsTo=L1
            C2 chef
            L1 leder leadsTo=T1
            T1 team
            A1 *
            practice: lus everyMonths=12
            mark: courage
            tension: 2
            """;

    private static Cascade cascade(String chain) {
        return Cascade.of(
                Carried.of(Chain.of(ChainText.organisation(chain), FrameworkText.framework(FRAMEWORK)), ChainText.DAY));
    }

    private static RoleCard card(String position, String chain) {
        return RoleCards.of(cascade(chain)).of(position).orElseThrow();
    }

    private static Duty duty(RoleCard card, String expectation) {
        return card.duties().stream()
                .filter(duty -> duty.expectation().id().equals(expectation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhoThisIsAndWhoStandsAround() {
        RoleCard card = card("c1", """
                dir level=1
                  c1 level=2 title=Skolechef unit=u1 staff=3 deputy=p-dir acting dotted=dir2
                    t1 level=4 vacant
                dir2 level=1
                unit: u1 name=Skoler
                community: board members=dir,c1
                """);
        assertThat(card.position().title()).isEqualTo("Skolechef");
        assertThat(card.position().holders()).containsExactly("Person p-c1");
        assertThat(card.position().roles()).hasSize(1);
        assertThat(card.leader()).extracting(Place::id).isEqualTo("dir");
        assertThat(card.alsoLeaders()).extracting(Place::id).containsExactly("dir2");
        assertThat(card.reports()).extracting(Place::vacant).containsExactly(true);
        assertThat(card.deputy()).isEqualTo("Person p-dir");
        assertThat(card.acting()).isTrue();
        assertThat(card.staff()).isEqualTo(3);
        assertThat(card.communities()).containsExactly("board");
    }

    @Test
    void listsWhatTheRoleAsksBeforeWhatIsAskedOfEveryLeader() {
        RoleCard card = card("c1", "dir level=1\n  c1 level=2 carries=T1 agreed=C1 notApplicable=C2");
        assertThat(card.duties()).extracting(duty -> duty.expectation().id()).containsExactly("C1", "C2", "T1", "A1");
        assertThat(card.duties())
                .extracting(Duty::ground)
                .containsExactly(Ground.ROLE, Ground.ROLE, Ground.AGREEMENT, Ground.COMMON);
        assertThat(card.count(ResponseStatus.AGREED)).isEqualTo(1);
        assertThat(card.count(ResponseStatus.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void followsAnExpectationFromTheLeaderAndOnToTheReports() {
        RoleCard card = card("c1", "dir level=1\n  c1 level=2\n    l1 level=3\n      t1 level=4\n    t2 level=4");
        Duty duty = duty(card, "C1");
        assertThat(duty.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.from().id()).isEqualTo("dir");
            assertThat(origin.expectations()).extracting(e -> e.id()).containsExactly("D1");
        });
        assertThat(duty.onward()).extracting(o -> o.to().id()).containsExactly("l1", "t2");
        assertThat(duty.onward())
                .as("the leader of a team directly below takes what a leader between would have handed on")
                .allSatisfy(onward -> assertThat(onward.received()).hasSize(1));
        assertThat(duty.receivers()).isEqualTo(2);
        assertThat(duty.breaksBelow()).isFalse();
        assertThat(duty(card, "C2").ends()).isTrue();
        assertThat(duty(card, "C2").onward()).isEmpty();
        assertThat(duty(card, "A1").ends()).isTrue();
    }

    @Test
    void namesTheNearestAboveWhoCarriesItWhereTheLeaderDoesNot() {
        RoleCard card = card("t1", "dir level=1\n  c1 level=2 notApplicable=C1\n    t1 level=4");
        assertThat(duty(card, "T1").origins())
                .extracting(origin -> origin.from().id())
                .containsExactly("dir");
        RoleCard dotted = card("t1", "dir level=4\n  t1 level=4 dotted=l1\nl1 level=3");
        assertThat(duty(dotted, "T1").origins()).extracting(Origin::dotted).containsExactly(true);
    }

    @Test
    void tellsWhereAThreadBegins() {
        RoleCard card = card("dir", "dir level=1\n  c1 level=2 notApplicable=C1");
        assertThat(duty(card, "D1").begins()).isTrue();
        assertThat(duty(card, "D1").onward()).extracting(Onward::broken).containsExactly(true);
        assertThat(duty(card, "D2").breaksBelow()).isFalse();
    }

    @Test
    void tellsWhatOfTheLeadersStopsHere() {
        RoleCard blocked = card("c1", "dir level=1\n  c1 level=2 notApplicable=C1\n    l1 level=3");
        assertThat(blocked.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.expectation().id()).isEqualTo("D1");
            assertThat(stop.stopping()).isEqualTo(Stopping.BLOCKED);
            assertThat(stop.carriers()).isEqualTo(1);
            assertThat(stop.below()).extracting(Expectation::id).containsExactly("L1");
            assertThat(stop.mending()).extracting(Expectation::id).containsExactly("C1");
        });
        RoleCard lost = card("t1", "c1 level=2 notApplicable=C2\n  t1 level=4 agreed=T1\ndir level=1\n  t2 level=4");
        assertThat(lost.stops()).isEmpty();
        assertThat(card("l1", "dir level=1\n  l1 level=3").stops())
                .as("D1 is passed to a leader past the chief nobody is; only a chief would carry D2")
                .extracting(stop -> stop.expectation().id() + " " + stop.stopping())
                .containsExactly("D2 " + Stopping.LOST);
        assertThat(card("l1", "dir level=1\n  l1 level=3").stops())
                .singleElement()
                .satisfies(stop -> {
                    assertThat(stop.below()).isEmpty();
                    assertThat(stop.mending()).extracting(Expectation::id).containsExactly("C2");
                });
    }

    @Test
    void setsTheLeadersStrengthsBesideOnesOwn() {
        RoleCard card = card("c1", """
                dir level=1 strengths=courage:5@2026-01-01
                  c1 level=2 strengths=courage:1@2025-01-01,courage:3@2026-02-02
                """);
        assertThat(card.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.own()).isEqualTo(3);
            assertThat(mark.set()).isEqualTo(LocalDate.of(2026, 2, 2));
            assertThat(mark.leaders()).isEqualTo(5);
            assertThat(mark.tension()).isTrue();
        });
    }

    @Test
    void tellsWhenATalkIsDue() {
        assertThat(card("dir", "dir level=1").talks()).singleElement().satisfies(talk -> {
            assertThat(talk.last()).isNull();
            assertThat(talk.overdue()).isTrue();
        });
        assertThat(card("dir", "dir level=1 dialogues=lus@2025-11-01").talks())
                .as("held a year ago today: due today, not late")
                .allSatisfy(talk -> assertThat(talk.overdue()).isFalse());
        assertThat(card("dir", "dir level=1 dialogues=lus@2025-10-31").talks())
                .allSatisfy(talk -> assertThat(talk.overdue()).isTrue());
    }

    @Test
    void tellsWhichAgreementsHold() {
        String chain = "dir level=1 carries=C2@2026-01-01..2026-12-31,L1@2026-01-01..2026-10-31,T1@2027-01-01..";
        RoleCard card = card("dir", chain);
        assertThat(card.agreements())
                .extracting(agreed -> agreed.inForce())
                .containsExactly(InForce.YES, InForce.EXPIRED, InForce.NOT_YET);
        assertThat(duty(card, "C2").ground()).isEqualTo(Ground.AGREEMENT);
    }

    @Test
    void leavesNamesOutInFreeTextToo() {
        RoleCard card = RoleCards.withoutNames(
                        cascade("dir level=1 title=Person_p-dirs_post deputy=p-c1\n  c1 level=2"))
                .of("dir")
                .orElseThrow();
        assertThat(card.namesHidden()).isTrue();
        assertThat(card.toString()).doesNotContain("Person p-");
        assertThat(card.position().title()).isEqualTo("N.N.s post");
        assertThat(card.position().vacant()).isFalse();
    }

    @Test
    void makesACardForEveryPositionAlsoInARing() {
        Cascade cascade = cascade("a level=1 reportsTo=b\nb level=2 reportsTo=a\nc level=3 reportsTo=c dotted=c");
        assertThat(RoleCards.of(cascade).all())
                .extracting(card -> card.position().id())
                .isEqualTo(List.of("a", "b", "c"));
        assertThat(RoleCards.of(cascade).of("nobody")).isEmpty();
    }
}
