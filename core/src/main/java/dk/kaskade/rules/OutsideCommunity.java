package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.HashSet;
import java.util.Set;

/** Is in no leadership community, where the organisation has any. */
final class OutsideCommunity extends Rule {
    OutsideCommunity() {
        super("coverage.outside-community", Severity.NOTICE);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        if (in.organisation().communities().isEmpty()) {
            return;
        }
        Set<String> members = new HashSet<>();
        in.organisation().communities().forEach(community -> members.addAll(community.members()));
        out.examined(in.chain().size());
        for (Position position : in.chain().positions()) {
            if (!members.contains(position.id())) {
                out.report(Finding.of(info()).position(position.id()));
            }
        }
    }
}
