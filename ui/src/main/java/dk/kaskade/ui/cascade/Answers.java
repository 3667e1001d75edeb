package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What leaders have answered to what is followed and to all that it leads to.
 *
 * @param lanes    for each lane, how many answers there are of each status; one leader may answer several expectations
 * @param words    own words, from the top down
 * @param unbroken how many below the start an unbroken line of own words about one expectation leads to; 0 for a thread
 */
record Answers(List<Map<ResponseStatus, Integer>> lanes, List<Words> words, int unbroken) {
    /** What somebody wrote about an expectation. */
    record Words(int position, String expectation, String said) {}

    static Answers of(Descent descent) {
        Carried carried = descent.cascade().carried();
        ExpectationSet asked = descent.subject().family(descent.cascade());
        List<Map<ResponseStatus, Integer>> lanes = new ArrayList<>();
        descent.laneLevels().forEach(level -> lanes.add(new EnumMap<>(ResponseStatus.class)));
        List<Words> words = new ArrayList<>();
        count(descent, descent.start(), asked, lanes, words);
        for (int p : descent.below()) {
            count(descent, p, asked, lanes, words);
        }
        return new Answers(lanes, words, unbroken(descent, carried.chain()));
    }

    private static void count(
            Descent descent, int p, ExpectationSet asked, List<Map<ResponseStatus, Integer>> lanes, List<Words> words) {
        Carried carried = descent.cascade().carried();
        int lane = descent.laneLevels().indexOf(carried.chain().level(p));
        Position position = carried.chain().position(p);
        for (String id : carried.ids(asked.intersect(carried.full(p)))) {
            Response response = position.response(id);
            if (lane >= 0) {
                lanes.get(lane).merge(response.status(), 1, Integer::sum);
            }
            if (response.hasWords()) {
                words.add(new Words(p, id, response.words()));
            }
        }
    }

    private static int unbroken(Descent descent, Chain chain) {
        if (descent.subject().kind() != Subject.Kind.EXPECTATION) {
            return 0;
        }
        String id = descent.subject().id();
        boolean[] line = new boolean[chain.size()];
        line[descent.start()] = chain.position(descent.start()).response(id).hasWords();
        int count = 0;
        for (int q : descent.below()) {
            line[q] = line[chain.leader(q)] && chain.position(q).response(id).hasWords();
            count += line[q] ? 1 : 0;
        }
        return count;
    }
}
