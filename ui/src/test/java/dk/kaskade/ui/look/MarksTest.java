package dk.kaskade.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.swing.Icon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aLevelMarkHasAsManySegmentsAsTheLevel(int level) {
        assertThat(segments(new LevelMark(level, 6, 56))).isEqualTo(level);
    }

    @Test
    void aLevelMarkHasOneSegmentAtLeastAndSixAtMost() {
        assertThat(segments(new LevelMark(0, 6, 56))).isEqualTo(1);
        assertThat(segments(new LevelMark(9, 6, 56))).isEqualTo(6);
    }

    @Test
    void severitiesDifferWithoutTheirColours() {
        Set<String> shapes = new HashSet<>();
        for (SeverityMark.Kind kind : SeverityMark.Kind.values()) {
            assertThat(shapes.add(shape(new SeverityMark(kind, 16))))
                    .as(kind.name())
                    .isTrue();
        }
    }

    @Test
    void statusesDifferWithoutTheirColours() {
        Set<String> shapes = new HashSet<>();
        for (StatusMark.Kind kind : StatusMark.Kind.values()) {
            assertThat(shapes.add(shape(new StatusMark(kind, 16))))
                    .as(kind.name())
                    .isTrue();
        }
    }

    private static int segments(Icon icon) {
        BufferedImage image = painted(icon);
        int segments = 0;
        boolean inside = false;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean filled = (image.getRGB(icon.getIconWidth() / 2, y) >>> 24) > 200;
            segments += filled && !inside ? 1 : 0;
            inside = filled;
        }
        return segments;
    }

    private static String shape(Icon icon) {
        BufferedImage image = painted(icon);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.toString(Arrays.stream(pixels).map(pixel -> pixel >>> 24).toArray());
    }

    private static BufferedImage painted(Icon icon) {
        BufferedImage image = new BufferedImage(icon.getIconWidth(), icon.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        icon.paintIcon(null, image.createGraphics(), 0, 0);
        return image;
    }
}
