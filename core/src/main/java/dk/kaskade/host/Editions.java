package dk.kaskade.host;

import dk.kaskade.discretion.Nameless;
import dk.kaskade.exchange.Edition;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is handed out of what is open: the one place where names are left out, for window and command line alike.
 * Positions keep their order, so the i-th of the edition is the i-th of the organisation also where its id told a name.
 */
public final class Editions {
    private final Host host;
    private final Locale language;
    private final Disclosure disclosure;

    public Editions(Host host, Locale language, Disclosure disclosure) {
        this.host = host;
        this.language = Texts.languageFor(language);
        this.disclosure = disclosure;
    }

    /** An edition of a file that was opened, on its own day. */
    public Edition of(Opened opened) {
        return of(opened.organisation(), opened.framework(), null);
    }

    /**
     * An edition of an organisation. Looks at all of it: not for the event thread.
     *
     * @param framework with what the organisation has decided about its links
     * @param asOf      the day to look at, none = the organisation's, or today where it names none
     */
    public Edition of(Organisation organisation, Framework framework, @Nullable LocalDate asOf) {
        Analysis analysis = host.analyse(organisation(organisation), framework, asOf);
        return new Edition(
                analysis.context(),
                analysis.report(),
                disclosure.nameless() ? analysis.texts().withoutNames() : analysis.texts(),
                language,
                disclosure.nameless());
    }

    /** The organisation as it is handed out, a whole copy of the file for instance. */
    public Organisation organisation(Organisation organisation) {
        return organisations(List.of(organisation)).get(0);
    }

    /** Several that have ids in common: whoever is in more than one of them is called the same in each. */
    List<Organisation> organisations(List<Organisation> some) {
        return switch (disclosure) {
            case NAMED -> some;
            case NAMELESS -> Nameless.all(some, Nameless.Words.LEFT_OUT, language);
            case NAMELESS_WITH_WORDS -> Nameless.all(some, Nameless.Words.KEPT, language);
        };
    }
}
