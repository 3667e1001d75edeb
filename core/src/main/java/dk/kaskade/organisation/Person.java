package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;

/** Somebody who holds positions. */
public record Person(String id, String name, Extras extras) {
    public Person withName(String newName) {
        return new Person(id, newName, extras);
    }
}
