package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds more than one role: which hat, when? Tells what more than one of them asks ({@link RolesTogether#twice}), and what
 * pulls apart: themes that only one of them asks about, and the polarities of the framework.
 */
final class SeveralRoles extends Rule {
    SeveralRoles() {
        super("role.several", Severity.NOTICE);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Map<List<Integer>, RolesTogether> remembered = new HashMap<>();
        out.examined(in.chain().size());
        for (int i = 0; i < in.chain().size(); i++) {
            int[] roles = in.chain().roles(i);
            if (roles.length > 1) {
                List<Integer> key = Arrays.stream(roles).sorted().boxed().toList();
                RolesTogether together = remembered.computeIfAbsent(key, k -> new RolesTogether(in, k));
                out.report(
                        together.finding(Finding.of(info())).position(in.chain().id(i)));
            }
        }
    }
}
