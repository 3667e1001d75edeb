package dk.kaskade.plugin.os2mo;

import dk.kaskade.exchange.xml.XmlRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the records of one person tell together: as a manager, and as somebody employed in one unit or several. */
final class EmusPerson {
    private final Map<String, String> titles = new LinkedHashMap<>();
    private String name = "";
    private String email = "";
    private String from = "";
    private String until = "";
    private boolean told;

    void take(XmlRecord record, boolean asManager) {
        name = either(name, (record.get("firstName") + " " + record.get("lastName")).strip());
        email = either(email, Words.email(record.get("email")));
        if (asManager || !told) {
            from = record.get("entryDate");
            until = record.get("leaveDate");
            told |= asManager;
        }
        if (!asManager) {
            titles.putIfAbsent(record.get("orgUnit"), record.get("position"));
        }
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String from() {
        return from;
    }

    String until() {
        return until;
    }

    /** The title in a unit; else of the first employment, as many lead another unit than they are employed in. */
    String title(String unit) {
        return titles.getOrDefault(unit, titles.values().stream().findFirst().orElse(""));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
