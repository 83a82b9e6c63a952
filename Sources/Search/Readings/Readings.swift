/// How Chinese characters are read, as text: a syllable, then the characters read so.
///
/// Tones are left out and ü is `v`. Line breaks mean nothing; a syllable may run over several lines.
///
/// Made from the dictionary of single characters of pypinyin 0.55.0, from the Python Package Index,
/// which rests on the Unihan database of Unicode: 〇 and 26,703 characters of U+3400–4DBF and
/// U+4E00–9FFF, among them all of GB 2312, with all their readings. It gives the most usual one
/// first. For 卜似佛长还都泊勒伺诘琢茄豉嚼囤辗掺啜聒掴柞, and for 長還 like them, that was put right by how its
/// dictionary of phrases reads them, which also added `lao` for 乐, `qian` for 干 and `zhu` for 着.
enum Readings {
  /// In this order a character meets its most usual reading first.
  static var all: [String] { [usualAToI, usualJToP, usualQToX, usualYToZ, further] }
}

// The licence of the dictionary, https://github.com/mozillazg/python-pinyin:
//
// The MIT License (MIT)
//
// Copyright (c) 2016 mozillazg, 闲耘 <hotoo.cn@gmail.com>
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of
// this software and associated documentation files (the "Software"), to deal in
// the Software without restriction, including without limitation the rights to
// use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
// the Software, and to permit persons to whom the Software is furnished to do so,
// subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
// FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
// COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
// IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
// CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
