package vn.giaoban.paperwork.writing.template;

/** A template names something that its kind of paper does not have. */
public final class UnknownPlace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnknownPlace(String name) {
        super("Mẫu nhắc đến {" + name + "}, loại văn bản này không có mục đó.");
        this.name = name;
    }

    public String name() {
        return name;
    }
}
