package org.anjian.api.randomdraw;

import java.util.List;

/**
 * All that a draw needs: whoever has it draws the same (docs/random-draw.md).
 *
 * @param algorithm the version of the algorithm
 * @param seed 32 bytes, in hexadecimal
 * @param objects the ids of the enterprises
 * @param officers their accounts
 * @param take how many objects are drawn
 */
public record DrawInput(
        int algorithm,
        String seed,
        List<String> objects,
        List<String> officers,
        List<DrawExclusion> exclusions,
        int take,
        int officersPerObject) {

    public DrawInput {
        objects = List.copyOf(objects);
        officers = List.copyOf(officers);
        exclusions = List.copyOf(exclusions);
    }
}
