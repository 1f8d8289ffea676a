package vn.giaoban.paperwork.papers;

import vn.giaoban.paperwork.writing.template.Places;

/** What the template of each kind may name, with a word for the office about each. */
final class PaperPlaces {

    private PaperPlaces() {}

    static Places of(PaperKind kind) {
        Places places = new Places();
        return switch (kind) {
            case PLAN -> plan(places);
            case INVITATION ->
                event(common(places)
                                .list("kính mời", "Thành phần được mời, mỗi dòng một nhóm")
                                .text("hoạt động", "Tên hội nghị"))
                        .text("chủ đề", "Chủ đề của kế hoạch")
                        .text("hình thức", "Trực tiếp, trực tuyến hoặc kết hợp");
            case INVITATION_EACH ->
                event(common(places)
                                .text("kính mời", "Người hoặc đơn vị được mời")
                                .text("hoạt động", "Tên hội nghị"))
                        .text("chủ đề", "Chủ đề của kế hoạch")
                        .text("hình thức", "Trực tiếp, trực tuyến hoặc kết hợp");
            case PROGRAMME -> event(places).table("chương trình", "Bảng giờ, nội dung, người thực hiện");
            case ASSIGNMENT_TABLE -> places.table("bảng phân công", "Bảng đơn vị, nội dung, yêu cầu, hạn");
            case PARTICIPANTS_BY_GROUP, PARTICIPANTS_BY_UNIT ->
                places.table("danh sách", "Bảng đại biểu")
                        .text("tổng số", "Số người đã cử")
                        .text("sẽ dự", "Số người không báo vắng");
            case SIGN_IN_SHEET ->
                places.text("thời gian", "Thời gian tổ chức")
                        .text("địa điểm", "Nơi tổ chức")
                        .table("danh sách ký tên", "Bảng để ký tên");
            case REMINDER ->
                common(places)
                        .text("ngày", "Ngày lập công văn")
                        .text("số đơn vị", "Số cơ quan, đơn vị quá hạn")
                        .text("nơi nêu", "«như sau:» hoặc «tại Phụ lục kèm theo.»")
                        .table("danh sách chậm", "Bảng đơn vị chưa gửi; sang phụ lục khi có trên 10 đơn vị");
            case STATE_REPORT ->
                places.text("ngày", "Ngày lập báo cáo")
                        .text("tổng số", "Số bài phải gửi")
                        .text("đã gửi", "Số bài đã gửi")
                        .text("gửi chậm", "Số bài gửi sau hạn")
                        .text("quá hạn", "Số bài quá hạn chưa gửi")
                        .text("chưa đến hạn", "Số bài chưa đến hạn hoặc không có hạn")
                        .table("bảng tình hình", "Bảng đơn vị, nội dung, hạn, tình trạng");
            case RECEIPT ->
                places.text("mã biên nhận", "Mã ghi trên biên nhận")
                        .text("đơn vị", "Đơn vị gửi")
                        .text("người gửi", "Tài khoản đã gửi")
                        .text("nội dung", "Bài được gửi")
                        .text("lần gửi", "Thứ tự lần gửi")
                        .text("thời điểm", "Giờ, ngày tiếp nhận")
                        .text("hạn", "Ngày hết hạn")
                        .text("tình trạng", "Đúng hạn, chậm, không phát sinh")
                        .table("tệp", "Bảng tệp kèm mã băm");
            case MINUTES ->
                places.text("căn cứ", "Kế hoạch, với số và ngày")
                        .text("địa điểm", "Nơi tổ chức")
                        .text("chủ trì", "Người chủ trì")
                        .list("thành phần", "Thành phần dự, mỗi dòng một nhóm")
                        .list("diễn biến", "Các mục của chương trình")
                        .text("kết luận", "Kết luận đã ghi khi kết thúc kế hoạch");
            case CONCLUSIONS ->
                event(common(places))
                        .text("hoạt động", "Tên hội nghị")
                        .text("thành phần", "Thành phần dự, trên một dòng")
                        .list("kết luận", "Kết luận đã ghi khi kết thúc kế hoạch, mỗi dòng một ý");
        };
    }

    private static Places plan(Places places) {
        return places.text("cơ quan", "Cơ quan ban hành")
                .text("tên kế hoạch", "Tên kế hoạch, viết thường chữ đầu")
                .text("chủ đề", "Chủ đề của kế hoạch")
                .text("số lượng", "Tổng số đại biểu dự kiến")
                .list("căn cứ", "Căn cứ ban hành")
                .list("mục đích", "Mục đích")
                .list("yêu cầu", "Yêu cầu")
                .list("thành phần", "Thành phần dự")
                .list(
                        "hoạt động",
                        "Các hoạt động của kế hoạch",
                        "tên",
                        "nội dung",
                        "thời gian",
                        "địa điểm",
                        "hình thức",
                        "điểm cầu",
                        "chủ trì",
                        "chương trình",
                        "số lượng",
                        "phương tiện",
                        "phương án")
                .list("phân công", "Các phân công của kế hoạch", "đơn vị", "việc");
    }

    private static Places common(Places places) {
        return places.text("căn cứ", "Kế hoạch, với số và ngày").text("cơ quan", "Cơ quan ban hành");
    }

    private static Places event(Places places) {
        return places.text("thời gian", "Thời gian tổ chức")
                .text("địa điểm", "Nơi tổ chức")
                .text("chủ trì", "Người chủ trì");
    }
}
