package dk.kaskade.ui.shell;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * An organisation that was open lately, as it was when it was last seen.
 *
 * @param gaps gaps that count; those accepted do not
 */
public record RecentFile(Path path, String name, LocalDateTime opened, int positions, int gaps) {}
