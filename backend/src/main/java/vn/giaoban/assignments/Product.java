package vn.giaoban.assignments;

/** Whether several assignees owe a paper each, or one together. Plans leave it open, so the clerk says it. */
public enum Product {
    ONE_EACH,
    /** One product with a lead; the other bodies are parties to it. */
    JOINT
}
