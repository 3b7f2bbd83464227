package org.regesta.model;

/** What is done with the details of each kind of page; kinds that are not spoken of are passed over. */
public interface DetailsVisitor {
    /** An article. */
    default void visit(Details.Article article) {}

    /** A person. */
    default void visit(Details.Person person) {}

    /** An agreement. */
    default void visit(Details.Treaty treaty) {}

    /** A body. */
    default void visit(Details.Organization organization) {}

    /** A state. */
    default void visit(Details.State state) {}

    /** A place. */
    default void visit(Details.Place place) {}

    /** An event. */
    default void visit(Details.Event event) {}

    /** An idea or a thing. */
    default void visit(Details.Concept concept) {}

    /** A debate. */
    default void visit(Details.Debate debate) {}

    /** A plain page. */
    default void visit(Details.Plain page) {}
}
