import unittest

from app import app, tally


class TallyTest(unittest.TestCase):
    def test_counts_lines_and_words(self):
        self.assertEqual({"lines": 2, "words": 3}, tally("one two\nthree\n"))

    def test_empty_text_has_nothing(self):
        self.assertEqual({"lines": 0, "words": 0}, tally(""))

    def test_route(self):
        answer = app.test_client().post("/tally", data="a b c")
        self.assertEqual({"lines": 1, "words": 3}, answer.get_json())


if __name__ == "__main__":
    unittest.main()
