package io.mizzle.examples.stores;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;

/** A store, found by country and then by as much of state, city, postcode and number as is known. */
// docs:begin store
@Entity
@Key(partition = "COUNTRY#{country}", sort = "{state}#{city}#{postcode}#{number:num(6)}")
public record Store(String country, String state, String city, String postcode, int number, String opens)
        implements Stores {}
// docs:end store
