package dk.kaskade.inspect;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a finding says, in Danish or English, with names put in for ids. Positions are named by title and unit, never by
 * who holds them; {@link #withoutNames()} leaves out people's names altogether.
 */
public final class FindingTexts {
    /** A longer list is cut to {@link #SHOWN} and "and 7 others". */
    private static final int LONGEST = 6;

    private static final int SHOWN = 5;
    private static final int LONGEST_WORDS = 80;
    private static final Set<Kind> QUOTED = EnumSet.of(
            Kind.EXPECTATION, Kind.THREAD, Kind.THEME, Kind.GUIDE_MARK, Kind.PRACTICE, Kind.COMMUNITY, Kind.DOCUMENT);
    private static final Texts WORDS = Inspector.FAILED.texts();

    private final Map<String, InspectionInfo> infos;
    private final Names names;
    private final boolean people;

    private FindingTexts(Map<String, InspectionInfo> infos, Names names, boolean people) {
        this.infos = infos;
        this.names = names;
        this.people = people;
    }

    /** @param infos of every inspection whose findings are to be told, {@link Inspector#infos()} for instance */
    public static FindingTexts of(Collection<InspectionInfo> infos, Organisation organisation, Framework framework) {
        Map<String, InspectionInfo> byId = new HashMap<>();
        infos.forEach(info -> byId.put(info.id(), info));
        return new FindingTexts(byId, new Names(organisation, framework), true);
    }

    /** The same texts without the name or the id of any person. */
    public FindingTexts withoutNames() {
        return new FindingTexts(infos, names, false);
    }

    /** The short heading of an inspection; its id where it is not known, of a plugin that is gone for instance. */
    public String name(String inspection, Locale locale) {
        InspectionInfo info = infos.get(inspection);
        return info == null ? inspection : info.texts().get(locale, inspection + ".name");
    }

    /** How bad its findings are unless a policy says something else; empty where the inspection is not known. */
    public Optional<Severity> usual(String inspection) {
        return Optional.ofNullable(infos.get(inspection)).map(InspectionInfo::severity);
    }

    /** Why findings of an inspection matter, said of no particular one; empty where it takes a finding to say. */
    public String why(String inspection, Locale locale) {
        InspectionInfo info = infos.get(inspection);
        String key = inspection + ".why";
        if (info == null || !info.texts().has(key)) {
            return "";
        }
        String pattern = info.texts().pattern(Texts.languageFor(locale), key);
        return pattern.contains("{") ? "" : info.texts().get(locale, key).strip();
    }

    /** What is so. */
    public String what(Finding finding, Locale locale) {
        return text(finding, "what", locale);
    }

    /** Why it matters. */
    public String why(Finding finding, Locale locale) {
        return text(finding, "why", locale);
    }

    /** What to do about it. */
    public String advice(Finding finding, Locale locale) {
        return text(finding, "advice", locale);
    }

    /** A position as sentences name it: its title, and its unit where the title does not tell. */
    public String position(String id) {
        return names.of(Kind.POSITION, id, Texts.DANISH);
    }

    private String text(Finding finding, String part, Locale locale) {
        InspectionInfo info = infos.get(finding.inspection());
        if (info == null) {
            return "";
        }
        String own = info.id() + "." + finding.variant() + "." + part;
        String key = !finding.variant().isEmpty() && info.texts().has(own) ? own : info.id() + "." + part;
        Locale language = Texts.languageFor(locale);
        Object[] arguments =
                finding.arguments().stream().map(a -> argument(a, language)).toArray();
        return info.texts().get(language, key, arguments).strip();
    }

    private Object argument(Object argument, Locale language) {
        if (argument instanceof Named named) {
            return list(
                    named.ids().stream()
                            .map(id -> name(named.kind(), id, language))
                            .toList(),
                    language);
        }
        if (argument instanceof References references) {
            return list(
                    references.all().stream().map(r -> reference(r, language)).toList(), language);
        }
        if (argument instanceof Quoted quoted) {
            return list(
                    quoted.texts().stream().map(text -> quote(text, language)).toList(), language);
        }
        if (argument instanceof OwnWords words) {
            return ownWords(words, language);
        }
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(WORDS.get(language, "date"), language)
                    .format(day);
        }
        return argument;
    }

    private String ownWords(OwnWords words, Locale language) {
        if (!people) {
            return words.texts().isEmpty() ? "" : quote("…", language);
        }
        return list(
                words.texts().stream()
                        .map(text -> quote(shortened(text), language))
                        .toList(),
                language);
    }

    /** Without its full stop, since the sentence around it goes on. */
    private static String shortened(String text) {
        String whole = text.strip().replaceAll("\\s+", " ");
        if (whole.length() > LONGEST_WORDS) {
            return whole.substring(0, whole.lastIndexOf(' ', LONGEST_WORDS - 1) + 1)
                            .strip() + " …";
        }
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private String name(Kind kind, String id, Locale language) {
        if (kind == Kind.PERSON && !people) {
            return WORDS.get(language, "somebody");
        }
        String name = names.of(kind, id, language);
        return QUOTED.contains(kind) ? quote(name, language) : name;
    }

    private String reference(References.Reference reference, Locale language) {
        if (reference.kind() == Kind.PERSON && !people) {
            return WORDS.get(language, "somebody");
        }
        return WORDS.get(language, "reference." + reference.kind(), quote(reference.id(), language));
    }

    private static String quote(String text, Locale language) {
        return WORDS.get(language, "quote", text);
    }

    private static String list(List<String> items, Locale language) {
        List<String> told = new ArrayList<>(items);
        if (items.size() > LONGEST) {
            told = new ArrayList<>(items.subList(0, SHOWN));
            told.add(WORDS.get(language, "others", items.size() - SHOWN));
        }
        if (told.size() < 2) {
            return String.join("", told);
        }
        String last = told.remove(told.size() - 1);
        return WORDS.get(language, "and", String.join(", ", told), last);
    }
}
