package dk.kaskade.ui.handout;

import dk.kaskade.host.Disclosure;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paper.Orientation;
import dk.kaskade.ui.paper.PageSize;
import dk.kaskade.ui.paper.Split;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen to hand out, and how. A value: the dialog makes a new one at each choice.
 *
 * @param whose    whose role cards
 * @param together role cards of several in one file, else a file each in a folder
 * @param branch   only the selected position and everybody below it
 * @param logo     a picture for the upper right corner of the chart
 */
record Handout(
        Content content,
        Form form,
        LensChoice lens,
        PageSize size,
        Orientation orientation,
        Split split,
        boolean branch,
        @Nullable Path logo,
        Whose whose,
        boolean together,
        Disclosure disclosure) {

    /** Whose role cards. */
    enum Whose {
        THIS_LEADER,
        /** The leader's and the own leaders'. */
        TEAM,
        EVERYBODY
    }

    /** As the dialog opens. */
    static Handout first(LensChoice lens, boolean selected) {
        return new Handout(
                Content.CHART,
                Form.PDF,
                lens,
                PageSize.A3,
                Orientation.LANDSCAPE,
                Split.NONE,
                false,
                null,
                selected ? Whose.THIS_LEADER : Whose.EVERYBODY,
                true,
                Disclosure.NAMED);
    }

    /** Whether it becomes a folder of files. */
    boolean manyFiles() {
        return content == Content.ROLE_CARDS && whose != Whose.THIS_LEADER && !together;
    }

    Handout with(Content next, Form usual) {
        return new Handout(next, usual, lens, size, orientation, split, branch, logo, whose, together, disclosure);
    }

    Handout with(Form next) {
        return with(content, next);
    }

    Handout with(LensChoice next) {
        return new Handout(content, form, next, size, orientation, split, branch, logo, whose, together, disclosure);
    }

    Handout with(PageSize next) {
        return new Handout(content, form, lens, next, orientation, split, branch, logo, whose, together, disclosure);
    }

    Handout with(Orientation next) {
        return new Handout(content, form, lens, size, next, split, branch, logo, whose, together, disclosure);
    }

    Handout with(Split next) {
        return new Handout(content, form, lens, size, orientation, next, branch, logo, whose, together, disclosure);
    }

    Handout withBranch(boolean next) {
        return new Handout(content, form, lens, size, orientation, split, next, logo, whose, together, disclosure);
    }

    Handout withLogo(@Nullable Path next) {
        return new Handout(content, form, lens, size, orientation, split, branch, next, whose, together, disclosure);
    }

    Handout with(Whose next) {
        return new Handout(content, form, lens, size, orientation, split, branch, logo, next, together, disclosure);
    }

    Handout withTogether(boolean next) {
        return new Handout(content, form, lens, size, orientation, split, branch, logo, whose, next, disclosure);
    }

    Handout with(Disclosure next) {
        return new Handout(content, form, lens, size, orientation, split, branch, logo, whose, together, next);
    }
}
