/** Furniture of pages in English, which stands on pages in every language: notices, buttons, headings, the words of a dateline. */
import type { BoilerplateTable } from '../../boilerplate.js'

export const boilerplate: BoilerplateTable = {
  related: `
related
related news
related articles
related stories
related posts
related content
related topics
read more
read also
also read
see also
more from
more on this story
more on
more news
most read
most popular
most viewed
most visited
most visited in
top stories
latest news
trending
trending plus
trending now
recommended
recommended stories
editor's picks
you may also like
you might also like
don't miss
more on this topic
read next
up next
keep reading
further reading
recommended for you
from our partners
around the web
in case you missed it
older posts
older post
newer posts
newer post
previous article
next article
previous post
next post
blog archive
`,
  tags: `
tags
tag
topics
key words
keywords
`,
  end: `
enditem
end of message
end message
`,
  whole: {
    share: `
share
share this article
share this
print
save
send to friend
save share
print share
print send to friend
t t
copy link
share on facebook
share on x
share on twitter
share on whatsapp
share on telegram
share on linkedin
share via email
facebook
twitter
whatsapp
telegram
linkedin
`,
    comments: `
leave a comment
leave a reply
your comment
add comment
add a comment
post a comment
comments
comments 0
please enter your comment
no comments
no comments yet
show comments
view comments
join the conversation
captcha
name
email
`,
    menu: `
home
menu
search
all news
search form
sign in
log in
left menu
site icon
`,
    notice: `
advertisement
ad
sponsored
accept manage
exit mobile version
dmca
end of list
`,
    subscription: `
subscribe
subscribe now
sign up
newsletter
follow us
`,
    footer: `
islamic parliament news agency
islamic parliament news agency english service
isna
irna
ria novosti
tass russian news agency
al jazeera
bbc news
voa news
ministry of foreign affairs of the russian federation
the kremlin
about us
contact us
privacy policy
terms of use
terms of service
back to top
text version
publication status
explore xinhuanet
since 1979
your window to the world
tasnim news agency
mehr news agency
fars news agency
irna english
press tv
iran front page
tehran times
report information agency
caspian news
trend news agency
interfax-ukraine
anadolu agency
iran international
france 24
president of russia
the ministry of foreign affairs of the russian federation
sputnik
rt online
reuters
anadolu ajansı
pars today
kazinform
hürriyet daily news
`,
  },
  start: {
    notice: `
sorry you need to enable javascript
you need to enable javascript
please enable javascript
enable javascript
this site requires javascript
we use cookies
this website uses cookies
this site uses cookies
by continuing to use this
by clicking accept
your browser is
access denied
error 404
skip to main content
skip to content
skip to
if you find out orthographic
details added
`,
    subscription: `
subscribe to
sign up for
follow us on
follow us
join us on
join our
stay up-to-date
stay up to date
download our app
get the latest
`,
    comments: `
you are replying to
your email address will not be published
required fields are marked
save my name
leave a comment
leave a reply
`,
    code: `
news code
news id
news number
journalist id
story code
publication status
reading time
`,
    footer: `
copyright
all rights reserved
powered by
our standards
source
explore
also accessible at
press tv's website
reporting by
editing by
with reporting by
additional reporting by
writing by
`,
    byline: `
publication date
publish date
published
issued on
last update
last updated
updated
`,
    caption: `
photo
file
image
© photo
photo by
photo credit
image credit
`,
  },
  within: {
    notice: `
enable javascript
cookies
`,
    caption: `
getty
getty images
ap photo
photo by
file photo
globallookpress
afp photo
`,
    footer: `
all rights reserved
`,
  },
  sections: `
world
politics
economy
business
society
sports
sport
culture
international
opinion
defense
nuclear
energy
news
iran
foreign policy
middle east
russian politics & diplomacy
aerospace & defense
events
structure
documents
contacts
videos and photos
general
economic
telecom
press-conferences
video
facts
türkiye
turkey
arts-life
defense news
text
diplomacy
english
`,
  credits: `
getty
getty images
reuters
ap
afp
file
archive
file photo
archive photo
ap photo
ap photo file
photo by shana
tass
irna
anadolu
`,
  months: `
january
february
march
april
may
june
july
august
september
october
november
december
jan
feb
mar
apr
jun
jul
aug
sep
sept
oct
nov
dec
bahman
esfand
farvardin
ordibehesht
khordad
tir
mordad
shahrivar
mehr
aban
azar
dey
`,
  dates: `
monday
tuesday
wednesday
thursday
friday
saturday
sunday
mon
tue
wed
thu
fri
sat
sun
am
pm
gmt
utc
msk
ist
tehran
europe
moscow
asia
kabul
published
updated
update
last
modified
issued
on
publish
date
publication
source
editor
ago
hours
by
staff
writer
`,
}
