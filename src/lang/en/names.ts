/** Names that no list holds, in English: a given name or a title tells them; they are in Latin letters already. */
import type { NameStyle } from '../name-style.js'

const stops = new Set(
  (
    'the a an and or but if when while as at by for from in into of off on onto out over per to up via with after before during since until this that these those there here ' +
    'he she it they we you i his her its their our your my who whom whose which what where why how not no yes all any both each few more most other some such only own same so than too very ' +
    'can will just should now also however meanwhile moreover earlier later yesterday today tomorrow according speaking asked following despite although because ' +
    'north south east west northern southern eastern western central great new old upper lower first second third ' +
    'state states united national international federal republic islamic party council committee agency ministry office department army navy air force corps union organisation organization ' +
    'group bank fund company corporation university institute center centre street square palace house hall bay river sea ocean mountain island city province region ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'operation combined joint task coalition command special general security human rights resolution article chapter act treaty agreement plan programme program project week day year ' +
    'photo video source read more news report reuters getty afp ap watch live update breaking analysis opinion'
  ).split(' '),
)

export const names: NameStyle = {
  cased: true,
  surname: /(ov|ev|sky|skiy|enko|yan|ian|shvili|zadeh|pour|nejad|oglu|vich|son|berg|stein|man|ez|ini|etti)$/,
  adjective: null,
  lone: /[a-z]$/,
  script: /^[a-z]+$/,
  particles: new Set([
    'al',
    'el',
    'bin',
    'ibn',
    'von',
    'van',
    'de',
    'der',
    'da',
    'di',
    'du',
    'la',
    'le',
    'bint',
    'ul',
    'ur',
    'dos',
    'den',
  ]),
  stops,
  pairs: false,
  nisba: null,
  foreign: null,
  nominative: null,
  spelt: null,
  doubleSurnames: false,
  home: null,
  stem: (word) => word,
  romanise: (word) => word,
}
