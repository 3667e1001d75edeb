package dk.kaskade.ui.answer;

import dk.kaskade.change.SetStrength;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;

/** Says where guide marks stand, and makes the lines on which they are set. */
public record MarkWords(Wording wording) {
    /** Where both stand, in words. */
    public String both(Mark mark) {
        String own = mark.own() == null ? wording.text("card.mark.unset") : wording.text("card.mark.own", mark.own());
        return mark.leaders() == null ? own : own + ", " + wording.text("card.mark.leaders", mark.leaders());
    }

    /** That nothing is set, or that the two are far apart; empty where neither is worth a word. */
    public String note(Mark mark) {
        if (mark.own() == null) {
            return wording.text("card.mark.unset");
        }
        return mark.tension() && mark.leaders() != null
                ? wording.text("card.mark.tension", Math.abs(mark.own() - mark.leaders()))
                : "";
    }

    /** A line that sets the mark of a position; all of one visit to it is undone together. */
    public MarkSlider slider(Session session, String position, Mark mark) {
        Visit visit = new Visit(session);
        MarkSlider slider = new MarkSlider(
                mark,
                value -> visit.save(new SetStrength(
                        position,
                        mark.mark().id(),
                        value,
                        LocalDate.now(),
                        mark.mark().name())));
        slider.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                visit.end();
            }
        });
        return slider;
    }

    /** Shows on a line how a mark stands now, in the tooltip and to a screen reader too. */
    public void show(MarkSlider slider, Mark mark) {
        slider.show(mark);
        slider.getAccessibleContext().setAccessibleName(mark.mark().name() + ": " + both(mark));
        slider.setToolTipText(both(mark));
    }
}
