package dk.kaskade.plugin.ldif;

import static dk.kaskade.plugin.ldif.LdifImporter.TEXTS;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import dk.kaskade.exchange.Remark;
import dk.kaskade.text.CivilNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes from an entry of the library what is asked for, and no civil registration number. */
final class Reading {
    private static final List<String> WANTED = List.of(
            "displayname",
            "cn",
            "givenname",
            "sn",
            "title",
            "mail",
            "ou",
            "department",
            "departmentnumber",
            "employeenumber",
            "employeeid",
            "uid",
            "samaccountname",
            "entryuuid");
    /** From the one that means most to the municipality to the one that is only an id. Names of accounts come late: they tell who it is. */
    private static final List<String> IDS =
            List.of("employeenumber", "employeeid", "entryuuid", "uid", "samaccountname");

    private static final List<String> PEOPLE = List.of("person", "organizationalPerson", "inetOrgPerson", "user");
    private static final int ACCOUNT_DISABLED = 2;
    private static final int DIGITS = 12;

    private final List<Remark> remarks;
    private int civilNumbers;

    Reading(List<Remark> remarks) {
        this.remarks = remarks;
    }

    int civilNumbers() {
        return civilNumbers;
    }

    static boolean isPerson(com.unboundid.ldap.sdk.Entry entry) {
        if (entry.hasAttribute("objectClass")) {
            return PEOPLE.stream().anyMatch(entry::hasObjectClass) && !entry.hasObjectClass("computer");
        }
        return entry.hasAttribute("sn") || entry.hasAttribute("manager") || entry.hasAttribute("givenName");
    }

    Entry person(int line, com.unboundid.ldap.sdk.Entry entry) throws LDAPException {
        DN name = entry.getParsedDN();
        Map<String, String> texts = new HashMap<>();
        for (String attribute : WANTED) {
            String text = text(entry, attribute);
            if (text.isEmpty()) {
                continue;
            }
            if (CivilNumber.isIn(text)) {
                civilNumbers++;
            } else {
                texts.put(attribute, text);
            }
        }
        String id = IDS.stream()
                .filter(texts::containsKey)
                .map(texts::get)
                .findFirst()
                .orElseGet(() -> idOf(name));
        return new Entry(line, name, id, texts, managers(line, entry), disabled(entry));
    }

    /** Danish before other languages: {@code title;lang-da}. */
    private static String text(com.unboundid.ldap.sdk.Entry entry, String attribute) {
        String danish = entry.getAttributeValue(attribute + ";lang-da");
        String plain = danish == null ? entry.getAttributeValue(attribute) : danish;
        if (plain == null) {
            plain = entry.getAttributesWithOptions(attribute, null).stream()
                    .map(Attribute::getValue)
                    .findFirst()
                    .orElse("");
        }
        return plain.strip();
    }

    private List<DN> managers(int line, com.unboundid.ldap.sdk.Entry entry) {
        List<DN> all = new ArrayList<>();
        String[] values = entry.getAttributeValues("manager");
        for (String value : values == null ? new String[0] : values) {
            try {
                all.add(new DN(value));
            } catch (LDAPException e) {
                remarks.add(Remark.about(line, TEXTS, "manager-broken"));
            }
        }
        return all;
    }

    private static boolean disabled(com.unboundid.ldap.sdk.Entry entry) {
        Integer control = entry.getAttributeValueAsInteger("userAccountControl");
        String locked = entry.getAttributeValue("nsAccountLock");
        return control != null && (control & ACCOUNT_DISABLED) != 0
                || locked != null && locked.toLowerCase(Locale.ROOT).equals("true");
    }

    /** For who has no id: always the same for the same name, and not to be read as one. */
    private static String idOf(DN name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(name.toNormalizedString().getBytes(StandardCharsets.UTF_8));
            return "dn-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
