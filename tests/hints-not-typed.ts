/** The codes in a text, parted by spaces and line ends. */
const codes = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The problems whose hints cannot be typed to the letter by a machine, by what they ask of an officer. `hints.test.ts` holds
 * the list closed: a new problem has a hint that can be typed, or stands here.
 */
export const notTyped = {
  /** Something is done in another place, or to the file as a whole: added, moved, renamed, saved anew; and what is about people. */
  elsewhere: codes(`
    face/file face/no-size file/index
    appraisal/empty appraisal/missing-score appraisal/no-scores appraisal/same-number
    call-in/no-rule chart/then-alone coverage/nothing csv/bad-quotes csv/delimiter
    csv/no-header csv/title-row csv/too-many csv/unnamed-column data-table/no-data
    data-table/no-definition data-table/reserved-column data-table/unit-one deadline/no-rule
    decision/not-published direction/gap direction/nothing-inferred disclosure/derivable
    disclosure/difference disclosure/revealing disclosure/revised disclosure/other-periods disclosure/other-paper disclosure/other-measure element/missing-attribute
    figure-link/ambiguous file/conflict file/control-character file/empty file/encoding
    file/hidden-character file/line-end file/markup file/name file/reserved file/too-large
    file/twice file/unknown-place front-matter/missing-key glossary/nothing
    indicator/no-definition indicator/no-rows indicator/no-table indicator/unit-one
    markdown/broken-emphasis markdown/definition-twice markdown/link-text mdx/inline
    meeting/no-source observation/missing-column observation/parts-unnamed personal/birth
    personal/email personal/number personal/telephone public/contents public/damaged
    public/empty public/kind public/macros public/name public/outside public/script
    public/taken public/too-large public/zip public/twice publication/edit-nowhere publication/missing publication/no-contact
    publication/no-day register/half-place register/missing-column register/twice report/background-papers
    subject/nothing swot-points/other-head swot/missing swot/twice target/nothing
    topic/nothing-carries total/no-parts yaml/block-text yaml/no-colon yaml/tab
    yaml/too-long
    revision/withdrawn-value revision/withdrawn-stands revision/withdrawn-total silent/row silent/still-given silent/still-told
  `),
  /** Two things cannot both be right, or one is not needed: an officer looks into it and decides which. */
  choice: codes(`
    dimension/same-title home/left-out home/nothing home/of-other-pages home/twice menu/left-out menu/twice
    accounts/no-finding appraisal/label appraisal/total appraisal/twice
    block/duplicate-attribute block/nothing-to-close chain/before chain/circle
    chart/as-with-parts day/to-come chart/figure-in-words chart/no-parts-then chart/no-usual-movement
    coverage/other-paper coverage/other-place coverage/whole-list csv/duplicate-column
    csv/ragged-row data-table/circle data-table/element data-table/out-of-proportion decision/few-callers
    decision/late-call-in decision/late-hearing decision/late-notice decisions/no-place
    direction/order glossary/twice indicator/element indicator/unjoined-future
    holidays/partial-year indicator/unjoined-joined indicator/unjoined-small markdown/blank-header markdown/crowded-word
    markdown/indented-text markdown/ragged-row markdown/too-deep markdown/too-wide
    markdown/underlined-heading
    mdx/program meeting/ends-before-start meeting/moved-in-circle observation/after-edition
    observation/contradiction observation/counts-rows observation/duplicate
    observation/nought-below observation/number-column observation/of-definition
    observation/parts-differ observation/published-early observation/published-to-come observation/to-come observation/total-as-part
    plans/answers plans/circle quotation/too-long rating/differs recurrences/earlier
    recurrences/not-recommended report/first-page report/in-itself scorecard/count-agrees
    scorecard/count-differs selection/nothing subject/twice target/dates target/order
    target/outside-band timeline/two-sources topic/not-followed updates/early
    yaml/duplicate-key chart/not-known revision/to-come revision/early revision/no-figure revision/now revision/counts revision/same
    revision/several
  `),
  /** What is to stand there only an officer knows, or it is shown by a form that is to be filled. */
  words: codes(`
    chart/where-form address/circle address/lost address/to-come address/to-gone address/twice
    disclosure/bounds disclosure/older-review publication/version-empty
    publication/version-to-come publication/version-twice target/no-beginning
    accounts/own-finding appraisal/negative-weight appraisal/nothing-counts
    appraisal/weights block/indented block/malformed block/unclosed block/unclosed-fence
    call-in/no-calendar chart/no-figure csv/column-name csv/empty csv/formula csv/long-cell
    csv/nothing-found csv/other-format csv/wide-table data-table/unknown-total
    deadline/no-calendar decision/no-notice direction/overlap element/attribute-value
    element/kind facts/other-figure figure-link/malformed figure-link/no-figure
    figure-link/no-number front-matter/missing front-matter/unclosed link/address
    markdown/alternative-text markdown/broken-link markdown/empty-heading
    markdown/empty-link markdown/no-definition markdown/no-rows markdown/no-table
    markdown/raw-html markdown/run-together markdown/unused-definition mdx/syntax
    meeting/late-agenda meeting/name meeting/told-as-held notice/empty notice/no-link
    observation/blank-period observation/blank-value observation/locator-alone
    quotation/no-words recurrences/itself register/blank register/unexplained register/value
    report/date-in-name swot-points/half-claim swot/stray target/overlap target/range-side
    target/tolerance-side timeline/date timeline/no-date timeline/no-list timeline/no-words
    yaml/syntax report/figures-late report/figures-to indicator/undated
  `),
};
