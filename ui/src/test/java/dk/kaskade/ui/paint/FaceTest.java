package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaceTest {
    @Test
    void isTheFontThatComesWithTheProgram() {
        assertThat(Face.REGULAR.font(12).getFamily()).startsWith("Inter");
        assertThat(Face.SEMIBOLD.width("Leder", 12)).isGreaterThan(Face.REGULAR.width("Leder", 12));
    }

    @Test
    void leavesATextThatFitsAsItIs() {
        double exactly = Face.REGULAR.width("Skoleleder", 12);

        assertThat(Face.REGULAR.fit("Skoleleder", 12, exactly + 0.01)).isEqualTo("Skoleleder");
        assertThat(Face.REGULAR.fit("Skoleleder", 12, exactly - 0.1)).endsWith("…");
    }

    @Test
    void cutsSoThatTheDotsFitToo() {
        for (int room = 20; room < 150; room += 7) {
            String cut = Face.SEMIBOLD.fit("Leder af pædagogisk rådgivning", 12, room);
            assertThat(Face.SEMIBOLD.width(cut, 12)).as(cut).isLessThanOrEqualTo(room);
        }
    }
}
