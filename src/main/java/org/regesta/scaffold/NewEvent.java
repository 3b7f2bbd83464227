package org.regesta.scaffold;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.EventCategory;
import org.regesta.model.Slug;
import tools.jackson.databind.json.JsonMapper;

/** An event that is to be added to the timeline. */
final class NewEvent {
    private static final Pattern FIRST_DAY = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d))?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String title;
    private final Edtf date;
    private final Optional<Slug> wanted;
    private final Order place;

    NewEvent(String title, Edtf date, Optional<Slug> wanted, Edtf period) {
        this.title = title;
        this.date = date;
        this.wanted = wanted;
        this.place = date.order(period);
        if (year() < 0) {
            throw new RefusedException("an event needs a date on which it began, and " + date + " has none");
        }
        if (place == Order.BEFORE) {
            throw new RefusedException(date.english() + " is before the period of this site, " + period.english());
        }
        if (!id().value().startsWith(year() + "-")) {
            throw new RefusedException(
                    "the id of this event must start with " + year() + "-, the year in which it began");
        }
    }

    /** The year in whose file it belongs. */
    int year() {
        return date.stated().earliest().getYear();
    }

    Edtf date() {
        return date;
    }

    /** The id asked for, or one made from date and title. */
    Slug id() {
        return wanted.orElseGet(() -> new Slug(firstDay() + "-" + TitleId.of(title)));
    }

    private String firstDay() {
        Matcher day = FIRST_DAY.matcher(date.toString());
        String year = Integer.toString(year());
        return day.find() && day.group().startsWith(year) ? day.group() : year;
    }

    /** The event as JSON, without the indentation of its first line. */
    String json(String newline) {
        return String.join(
                        newline,
                        "{",
                        "  \"id\": " + JSON.writeValueAsString(id().value()) + ",",
                        "  \"date\": " + JSON.writeValueAsString(date.toString()) + ",",
                        "  \"title\": " + JSON.writeValueAsString(title) + ",",
                        "  \"summary\": \"To be written.\",",
                        "  \"category\": \"" + EventCategory.DIPLOMACY.label() + "\""
                                + (place == Order.AFTER ? "," : ""))
                + (place == Order.AFTER ? newline + "  \"epilogue\": true" : "") + newline + "}";
    }
}
