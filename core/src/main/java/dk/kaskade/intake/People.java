package dk.kaskade.intake;

import dk.kaskade.extras.Extras;
import dk.kaskade.intake.Doubts.Question;
import dk.kaskade.organisation.Person;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Settles who is who: by id, else by e-mail, else by name. Addresses are looked at and never kept. */
final class People {
    private static final String ONE = "one";
    private static final String APART = "apart";

    private final Work work;
    private final List<Known> all = new ArrayList<>();
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, Known> byEmail = new HashMap<>();
    private final Groups<String, Known> byName = new Groups<>();
    private final Map<Holder, Known> known = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int number;

    People(Work work) {
        this.work = work;
    }

    /** A person on the way. */
    private static final class Known {
        final String given;
        String name;
        String id = "";

        Known(String name, String given) {
            this.name = name;
            this.given = given;
        }
    }

    void run() {
        List<Holder> holders = new ArrayList<>();
        work.live().forEach(draft -> holders.addAll(draft.holders));
        oneIdSeveralNames(holders);
        work.each(holders, holder -> {
            if (!holder.byNameOnly() && !known.containsKey(holder)) {
                known.put(holder, byIdOrEmail(holder));
            }
        });
        byNameOnly(holders);
        name();
        for (Draft draft : work.live()) {
            draft.people = draft.holders.stream()
                    .map(holder -> known(holder).id)
                    .distinct()
                    .toList();
        }
    }

    private Known known(Holder holder) {
        return Objects.requireNonNull(known.get(holder));
    }

    private Known add(String name, String given) {
        Known person = new Known(name, given);
        all.add(person);
        if (!name.isEmpty()) {
            byName.add(Spelling.name(name), person);
        }
        return person;
    }

    private void oneIdSeveralNames(List<Holder> holders) {
        Groups<String, Holder> ids = new Groups<>();
        holders.stream()
                .filter(holder -> !holder.personId().isEmpty() && !holder.name().isEmpty())
                .forEach(holder -> ids.add(Spelling.plain(holder.personId()), holder));
        ids.each((id, some) -> {
            Groups<String, Holder> names = new Groups<>();
            some.forEach(holder -> names.add(Spelling.name(holder.name()), holder));
            if (names.map().size() > 1) {
                String[] choices = alike(names.map().keySet()) ? new String[] {ONE, APART} : new String[] {APART, ONE};
                List<Integer> lines = some.stream().map(Holder::line).distinct().toList();
                String chosen = work.doubts.ask(Question.of(DoubtKind.PERSON_NAMES, Discretion.key(id), lines, choices)
                        .with(
                                Discretion.shown(id),
                                names.map().size(),
                                some.get(0).name()));
                if (chosen.equals(APART)) {
                    names.each((name, same) -> {
                        Known person = add(same.get(0).name(), "");
                        same.forEach(holder -> known.put(holder, person));
                    });
                }
            }
        });
    }

    /** All names share a word with the first: somebody has married, or left a middle name out. */
    private static boolean alike(Set<String> names) {
        Set<String> words = new HashSet<>(Arrays.asList(names.iterator().next().split(" ")));
        return names.stream().allMatch(name -> !Collections.disjoint(words, Arrays.asList(name.split(" "))));
    }

    private Known byIdOrEmail(Holder holder) {
        String id = Spelling.plain(holder.personId());
        String email = Spelling.plain(holder.email());
        Known found = !id.isEmpty() ? byId.get(id) : byEmail.get(email);
        if (found == null) {
            Known sameAddress = email.isEmpty() ? null : byEmail.get(email);
            found = sameAddress != null && sameAddress.given.isEmpty() && id.isEmpty()
                    ? sameAddress
                    : add(holder.name(), holder.personId());
        }
        if (found.name.isEmpty() && !holder.name().isEmpty()) {
            found.name = holder.name();
            byName.add(Spelling.name(holder.name()), found);
        }
        if (!id.isEmpty()) {
            byId.put(id, found);
        }
        if (!email.isEmpty()) {
            byEmail.putIfAbsent(email, found);
        }
        return found;
    }

    private void byNameOnly(List<Holder> holders) {
        Groups<String, Holder> names = new Groups<>();
        for (Holder holder : holders) {
            if (holder.byNameOnly() && holder.name().isEmpty()) {
                known.put(holder, add("", ""));
            } else if (holder.byNameOnly()) {
                names.add(Spelling.name(holder.name()), holder);
            }
        }
        names.each((name, some) -> {
            List<Known> others = List.copyOf(byName.of(name));
            if (some.size() + others.size() == 1) {
                known.put(some.get(0), add(some.get(0).name(), ""));
            } else {
                several(name, some, others);
            }
        });
    }

    private void several(String name, List<Holder> some, List<Known> others) {
        List<Integer> lines = new ArrayList<>(
                new LinkedHashSet<>(some.stream().map(Holder::line).toList()));
        String[] choices = others.size() > 1 ? new String[] {APART, ONE} : new String[] {ONE, APART};
        String chosen = work.doubts.ask(Question.of(DoubtKind.SAME_NAME, Spelling.hash(name), lines, choices)
                .with(some.get(0).name(), some.size() + others.size()));
        Known one = chosen.equals(ONE) && !others.isEmpty() ? others.get(0) : null;
        for (Holder holder : some) {
            if (chosen.equals(APART) || one == null) {
                one = add(holder.name(), "");
            }
            known.put(holder, one);
        }
    }

    /** Gives ids: the file's where they may be kept, else numbers. */
    private void name() {
        for (Known person : all) {
            String given = Spelling.tidy(person.given);
            if (Discretion.maybeId(given) && taken.add(given)) {
                person.id = given;
            }
        }
        all.stream().filter(person -> person.id.isEmpty()).forEach(this::number);
    }

    private void number(Known person) {
        while (person.id.isEmpty()) {
            String next = "p" + ++number;
            person.id = taken.add(next) ? next : "";
        }
    }

    /** The person that an id, a name or an address means, where it is only one. */
    Optional<String> find(String text) {
        Known found = byId.get(Spelling.plain(text));
        found = found == null ? byEmail.get(Spelling.plain(text)) : found;
        List<Known> named = byName.of(Spelling.name(text));
        return found != null
                ? Optional.of(found.id)
                : named.size() == 1 ? Optional.of(named.get(0).id) : Optional.empty();
    }

    boolean several(String name) {
        return byName.of(Spelling.name(name)).size() > 1;
    }

    /** Somebody who holds nothing: a deputy. */
    String more(String name) {
        Known person = add(name, "");
        number(person);
        return person.id;
    }

    List<Person> all() {
        Locale language = Texts.languageFor(
                Locale.forLanguageTag(work.settings.framework().language()));
        String withheld = IntakeTexts.TEXTS.get(language, "name-withheld");
        return all.stream()
                .map(person -> new Person(person.id, person.name.isEmpty() ? withheld : person.name, Extras.NONE))
                .toList();
    }
}
