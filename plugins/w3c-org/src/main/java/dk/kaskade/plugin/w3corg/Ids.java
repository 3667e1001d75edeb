package dk.kaskade.plugin.w3corg;

import dk.kaskade.text.CivilNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Resource;

/** Short ids: the last step of an address, where no other has it; a number for what has no address. */
final class Ids {
    private static final Pattern LAST_STEP = Pattern.compile(".*[/#:](?=.)");

    private final Map<Resource, String> ids = new HashMap<>();
    private final Map<String, Resource> taken = new HashMap<>();

    String of(Resource resource) {
        return ids.computeIfAbsent(resource, this::make);
    }

    private String make(Resource resource) {
        String whole = resource.stringValue();
        String last = LAST_STEP.matcher(whole).replaceFirst("");
        String id = taken.containsKey(last) ? whole : last;
        if (resource instanceof BNode || CivilNumber.isIn(id)) {
            id = "nr-" + (ids.size() + 1);
        }
        taken.put(id, resource);
        return id;
    }
}
