/** The texts that the facts were read in, by the keys used in the facts. Read in November 2026. */
export const SOURCES: Readonly<Record<string, string>> = {
  FORM: 'Crime Victims Compensation Application, Office of the Illinois Attorney General, Rev. 12/2024',
  'ILCS-full':
    'https://witnessslips.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2028&ChapterID=57&Print=True (text after P.A. 103-1037)',
  'ILCS-4.1': 'https://www.ilga.gov/legislation/ilcs/documents/074000450K4.1.htm',
  'ILCS-6.1-old': '740 ILCS 45/6.1, effective until 2025-01-01 (casetext copy)',
  'ILCS-8.1': '740 ILCS 45/8.1, effective 2025-01-01 (casetext copy)',
  'ILCS-10.1-new': 'https://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=074000450K10.1',
  'ILCS-10.1-2022': 'https://codes.findlaw.com/il/chapter-740-civil-liabilities/il-st-sect-740-45-10-1/',
  'ILCS-10.2': 'https://www.ilga.gov/legislation/ilcs/documents/074000450K10.2.htm',
  'ILCS-13.1': 'https://lawserver.com/law/state/illinois/il-statutes/740_ilcs_45_13-1',
  'ILCS-17': 'https://witnessslips.ilga.gov/legislation/ilcs/documents/074000450K17.htm',
  'ILCS-18.5': 'https://witnessslips.ilga.gov/ftp/ILCS/Ch%200740/Act%200045/074000450K18.5.html',
  'ILCS-TOC': 'https://www.lawserver.com/law/state/illinois/il-statutes/illinois_statutes_740_ilcs_45',
  'PA102-27': 'https://www.ilga.gov/legislation/102/HB/10200HB3295.htm (synopsis)',
  'PA103-1037': 'https://legiscan.com/IL/text/SB3713/2023 (final synopsis)',
  'SB118-HA3': 'https://www.ilga.gov/ftp/legislation/104/SB/10400SB0118ham003.htm',
  'SB118-title': 'https://legiscan.com/IL/comments/SB0118/2025 (title, cut off)',
  HB2640: 'https://ilga.gov/legislation/98/HB/09800HB2640.htm (synopsis of the bill as introduced)',
  AGWEB: 'Crime Victim Compensation page of the Illinois Attorney General (after August 2022)',
  'AGWEB-old':
    'https://illinoisattorneygeneral.gov/victims/cvonlineformquickreference.html (before August 2022)',
  COC: 'https://www.ilsos.gov/departments/court_of_claims/victims.html',
  ILAO: 'http://stmarylaw.org/compensation-crime-victims.html (text of Illinois Legal Aid Online)',
  'TRACE-24': 'https://www.thetrace.org/2024/03/illinois-victims-crime-act-gun-violence/',
  'TRACE-24g': 'https://www.thetrace.org/2024/03/chicago-shooting-survivor-reimbursement/',
  'CITIZEN-15':
    'https://citizennewspapergroup.com/news/2015/mar/04/illinois-crime-victims-compensation-act-program-im',
  MONTOUR: 'In re Montour, 49 Ill. Ct. Cl. 328: https://cite.case.law/ill-ct-cl/49/328/',
};
