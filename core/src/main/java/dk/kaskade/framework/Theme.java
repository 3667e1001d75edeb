package dk.kaskade.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The shared themes onto which every framework maps, so that municipalities can be compared. Cut from a reading of the
 * leadership foundations of Odsherred, Holbæk and Halsnæs; which theme a text belongs to is a judgement that each
 * framework states in its data.
 */
public enum Theme {
    POLITIK("politik", "Politisk styring og udmøntning", "Political governance and delivery"),
    RETNING("retning", "Retning, rammer og kommunikation", "Direction, frames and communication"),
    OMVERDEN("omverden", "Borgere, virksomheder og omverden", "Citizens, companies and the outside world"),
    HELHED("helhed", "Helhed og samarbejde på tværs", "Wholeness and cooperation across"),
    KERNEOPGAVE("kerneopgave", "Kerneopgave, faglighed og kvalitet", "Core task, professionalism and quality"),
    MAAL("maal", "Mål, effekt og opfølgning", "Goals, effect and follow-up"),
    RESSOURCER("ressourcer", "Ressourcer, organisering og drift", "Resources, organisation and operations"),
    LEDELSESRUM("ledelsesrum", "Ledelsesrum, tillid og delegering", "Room to lead, trust and delegation"),
    LAERING("laering", "Sparring, kompetencer og læring", "Sparring, competences and learning"),
    INDDRAGELSE("inddragelse", "Inddragelse og dialog", "Involvement and dialogue"),
    TRIVSEL("trivsel", "Trivsel og attraktiv arbejdsplads", "Wellbeing and an attractive workplace"),
    MOD("mod", "Mod, nytænkning og forandring", "Courage, renewal and change"),
    DATA("data", "Data, viden og teknologi", "Data, knowledge and technology"),
    LEDERSKAB("lederskab", "Eget lederskab og ledelsesfællesskab", "Own leadership and the leadership community");

    private final String id;
    private final String danish;
    private final String english;

    Theme(String id, String danish, String english) {
        this.id = id;
        this.danish = danish;
        this.english = english;
    }

    /** The word of the files. */
    public String id() {
        return id;
    }

    /** Its name, Danish unless the language is English. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? english : danish;
    }

    public static Optional<Theme> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }
}
