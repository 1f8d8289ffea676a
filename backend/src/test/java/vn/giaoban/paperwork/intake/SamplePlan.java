package vn.giaoban.paperwork.intake;

/** A plan of our own in the genre, with what makes an office ask: a mixed deadline and a topic for two districts. */
final class SamplePlan {

    static final String TEXT = """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH TRÀ VINH
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 77/KH-HĐND
            Trà Vinh, ngày 05 tháng 9 năm 2023

            KẾ HOẠCH
            Tổ chức hội nghị trao đổi kinh nghiệm giám sát năm 2023

            Căn cứ Chương trình giám sát năm 2023 của Hội đồng nhân dân tỉnh Trà Vinh;
            Thường trực Hội đồng nhân dân tỉnh Trà Vinh xây dựng Kế hoạch tổ chức hội nghị như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Trao đổi cách làm hay trong giám sát giữa các địa phương.
            2. Tham luận ngắn gọn, có số liệu, nêu được bài học.

            II. THỜI GIAN, ĐỊA ĐIỂM
            1. Thời gian: 01 buổi, ngày 29/9/2023 (thứ Sáu).
            2. Địa điểm: Hội trường Ủy ban nhân dân huyện Cầu Kè.

            III. THÀNH PHẦN
            1. Cấp tỉnh:
            - Thường trực Hội đồng nhân dân tỉnh;
            - Đại diện lãnh đạo Ủy ban nhân dân tỉnh.
            2. Cấp huyện: Mỗi huyện, thị xã, thành phố mời 02 Phó Chủ tịch Hội đồng nhân dân.

            IV. PHÂN CÔNG CHUẨN BỊ THAM LUẬN
            Các tham luận tại hội nghị:
            - Thường trực Hội đồng nhân dân huyện Cầu Kè chuẩn bị tham luận với chủ đề “Đổi mới giám sát chuyên đề ở cấp huyện”.
            - Thường trực Hội đồng nhân dân huyện Châu Thành, huyện Trà Cú chuẩn bị tham luận với chủ đề “Theo dõi việc giải quyết kiến nghị của cử tri”.

            V. TỔ CHỨC THỰC HIỆN
            1. Thường trực Hội đồng nhân dân các huyện được phân công gửi tham luận về Thường trực Hội đồng nhân dân tỉnh chậm nhất trước ngày 20/9/2023.
            2. Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh chuẩn bị tài liệu, hội trường và mời đại biểu dự hội nghị.

            Nơi nhận:
            - Thường trực Tỉnh ủy;
            - Các Ban của Hội đồng nhân dân tỉnh;
            - Lưu: VT.
            TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Nguyễn Văn Mẫu
            """;

    private SamplePlan() {}
}
