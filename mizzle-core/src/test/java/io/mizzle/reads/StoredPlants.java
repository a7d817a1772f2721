package io.mizzle.reads;

import static io.mizzle.reads.fixtures.QLabel.LABEL;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QTool.TOOL;
import static io.mizzle.reads.fixtures.QYard.YARD;

import io.mizzle.Mizzle;
import io.mizzle.reads.fixtures.Plant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A yard of random plants among items of other entities, and the same plants in memory.
 *
 * @param plants what is stored
 * @param items the plants as they are stored
 * @param db reads them
 */
record StoredPlants(List<Plant> plants, List<Map<String, AttributeValue>> items, Mizzle db) {

    private static final int COUNT = 120;

    static StoredPlants in(String prefix, Random random) {
        RandomPlants made = new RandomPlants(random);
        List<Plant> plants = made.plants(COUNT);
        Place place = Place.with(prefix, YARD);
        place.store(PLANT, plants);
        place.store(TOOL, made.tools());
        place.store(LABEL, made.labels());
        return new StoredPlants(
                plants, plants.stream().map(plant -> Stored.item(PLANT, plant)).toList(), place.open());
    }
}
