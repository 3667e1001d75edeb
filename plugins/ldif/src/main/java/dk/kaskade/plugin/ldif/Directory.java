package dk.kaskade.plugin.ldif;

import static dk.kaskade.plugin.ldif.LdifImporter.TEXTS;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.DuplicateValueBehavior;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.ldif.TrailingSpaceBehavior;
import dk.kaskade.exchange.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of one file by their distinguished names, and what else the file has. */
final class Directory {
    private final Map<DN, Entry> people = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Reading reading = new Reading(remarks);
    private int read;
    private int understood;
    private int others;
    private int firstOther;

    /** Whether nothing in the file could be understood. */
    boolean isEmpty() {
        return understood == 0;
    }

    void take(LdifRecord record) {
        read++;
        if (record.fetching() > 0) {
            remarks.add(Remark.about(record.line(), TEXTS, "not-fetched", record.fetching()));
        }
        try {
            var decoded = LDIFReader.decodeLDIFRecord(
                    DuplicateValueBehavior.STRIP,
                    TrailingSpaceBehavior.STRIP,
                    null,
                    record.lines().toArray(String[]::new));
            understood++;
            if (decoded instanceof com.unboundid.ldap.sdk.Entry entry) {
                entry(record.line(), entry);
            } else if (decoded instanceof LDIFAddChangeRecord add) {
                entry(record.line(), add.getEntryToAdd());
            } else {
                remarks.add(Remark.dropped(record.line(), TEXTS, "change", decoded.getDN()));
            }
        } catch (LDIFException | LDAPException e) {
            remarks.add(Remark.dropped(record.line(), TEXTS, "broken-record"));
        }
    }

    private void entry(int line, com.unboundid.ldap.sdk.Entry entry) throws LDAPException {
        if (!Reading.isPerson(entry)) {
            firstOther = others == 0 ? line : firstOther;
            others++;
            return;
        }
        Entry person = reading.person(line, entry);
        Entry first = people.putIfAbsent(person.name(), person);
        if (first != null) {
            remarks.add(Remark.dropped(line, TEXTS, "twice", entry.getDN(), first.line()));
        }
    }

    Map<DN, Entry> people() {
        return people;
    }

    int read() {
        return read;
    }

    /** What was found while reading. */
    List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(remarks);
        if (others > 0) {
            all.add(Remark.droppedTogether(others, firstOther, TEXTS, "not-people", others));
        }
        if (reading.civilNumbers() > 0) {
            all.add(Remark.about(0, TEXTS, "civil-numbers", reading.civilNumbers()));
        }
        return all;
    }
}
